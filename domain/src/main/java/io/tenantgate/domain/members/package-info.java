/// Memberships: an account's place in a tenant, with roles. This is what the REST API calls a user. Whether an account
/// is disabled at its provider is not known here.
@NullMarked
package io.tenantgate.domain.members;

import org.jspecify.annotations.NullMarked;
