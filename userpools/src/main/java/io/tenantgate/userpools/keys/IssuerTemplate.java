package io.tenantgate.userpools.keys;

import io.tenantgate.userpools.pool.PoolId;
import java.util.regex.Pattern;

/// Names the issuer of a pool when it is made: a base address, a slash and the pool's id, without a slash at its end
/// (`tokens-and-security.md`, section 2). What a pool was named is stored with it and never changes.
public record IssuerTemplate(String base) {
    private static final Pattern SHAPE = Pattern.compile("https?://[^/?#\\s]+(/[^?#\\s]*[^/?#\\s])?/*");

    public IssuerTemplate {
        if (!SHAPE.matcher(base).matches()) {
            throw new IllegalArgumentException("An issuer's base is an absolute URL without query and fragment");
        }
    }

    public String issuerOf(PoolId pool) {
        return base.replaceAll("/+$", "") + "/" + pool;
    }
}
