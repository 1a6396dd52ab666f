package io.tenantgate.userpools.pool;

import io.tenantgate.userpools.port.Ids;
import java.util.regex.Pattern;

/// A pool's id: the region, `_`, nine letters or digits.
public record PoolId(String value) {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9-]{1,45}_[A-Za-z0-9]{9}");

    public PoolId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a pool id: %s".formatted(value));
        }
    }

    public static boolean isPoolId(String text) {
        return SHAPE.matcher(text).matches();
    }

    /// A new one.
    static PoolId in(String region, Ids ids) {
        return new PoolId(region + "_" + ids.alphanumeric(9));
    }

    @Override
    public String toString() {
        return value;
    }
}
