/// Domains that tenants claim, each proven by a record in the DNS. A domain is one tenant's at a time.
@NullMarked
package io.tenantgate.domain.domains;

import org.jspecify.annotations.NullMarked;
