/// What a user does with the own account: profile, attributes and their proof, password, the tenants that the account
/// is in, leaving.
@NullMarked
package io.tenantgate.application.profile;

import org.jspecify.annotations.NullMarked;
