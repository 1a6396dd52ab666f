/// Which tenant a request is for: [TenantChoice] weighs path, bearer, header and subdomain. What a caller may do there
/// is the use case's question.
@NullMarked
package io.tenantgate.adapters.rest.tenancy;

import org.jspecify.annotations.NullMarked;
