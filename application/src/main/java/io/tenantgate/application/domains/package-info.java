/// The domains of a tenant: claimed, proven by a record in the DNS, and then what tells at which tenant somebody
/// with an address there signs in. Begin at [VerifyDomain]; [TenantOfAddress] is what it is for.
@NullMarked
package io.tenantgate.application.domains;

import org.jspecify.annotations.NullMarked;
