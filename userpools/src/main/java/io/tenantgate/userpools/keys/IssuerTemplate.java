package io.tenantgate.userpools.keys;

import io.tenantgate.userpools.pool.PoolId;
import java.net.URI;

/// Names the issuer of a pool when it is made: a base address, a slash and the pool's id, without a slash at its end
/// (`tokens-and-security.md`, section 2). What a pool was named is stored with it and never changes.
public record IssuerTemplate(URI base) {
    public IssuerTemplate {
        if (!base.isAbsolute() || base.getHost() == null || base.getQuery() != null || base.getFragment() != null) {
            throw new IllegalArgumentException("An issuer's base is an absolute URL without query and fragment");
        }
    }

    public String issuerOf(PoolId pool) {
        return base.toString().replaceAll("/+$", "") + "/" + pool;
    }
}
