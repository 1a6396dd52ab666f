/// Tenants, for operators: onboarding, lists, suspension, deletion. [TenantBody] is what every one of these answers
/// shows.
@NullMarked
package io.tenantgate.adapters.rest.tenants;

import org.jspecify.annotations.NullMarked;
