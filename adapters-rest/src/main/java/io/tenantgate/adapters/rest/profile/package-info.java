/// What a signed-in user does with the own account, under `me`: profile, password, addresses and their proof,
/// sessions, the tenants that the account is in, leaving.
@NullMarked
package io.tenantgate.adapters.rest.profile;

import org.jspecify.annotations.NullMarked;
