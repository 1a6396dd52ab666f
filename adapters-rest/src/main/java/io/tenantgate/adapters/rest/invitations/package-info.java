/// Invitations, for a tenant's administration. A token stands in none of these answers.
@NullMarked
package io.tenantgate.adapters.rest.invitations;

import org.jspecify.annotations.NullMarked;
