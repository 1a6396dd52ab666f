/// Where requests come from. Forwarding headers are believed only from trusted proxies
/// (`tenantgate.http.trusted-proxies`), else anybody could write any address into the audit trail.
@NullMarked
package io.tenantgate.adapters.rest.network;

import org.jspecify.annotations.NullMarked;
