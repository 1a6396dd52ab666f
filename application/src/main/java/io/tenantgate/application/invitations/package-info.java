/// Invitations: an administrator asks somebody into a tenant, and who reads the mail of that address takes it up. The
/// token stands in the letter alone; nothing about an account is made or changed before it comes back.
@NullMarked
package io.tenantgate.application.invitations;

import org.jspecify.annotations.NullMarked;
