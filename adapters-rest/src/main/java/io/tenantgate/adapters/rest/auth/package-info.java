/// Sign-up, sign-in, sessions and recovery, each under `/v1/tenants/{tenant}/auth` and under `/v1/auth`, where the
/// bearer, a header or the host names the tenant. Bodies become values of the domain at once: no text of a secret
/// stands in anything that prints.
@NullMarked
package io.tenantgate.adapters.rest.auth;

import org.jspecify.annotations.NullMarked;
