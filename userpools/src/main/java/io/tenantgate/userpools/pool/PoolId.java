package io.tenantgate.userpools.pool;

import java.util.regex.Pattern;

/// `<region>_<9 letters or digits>`, such as `eu-west-1_a1B2c3D4e`.
public record PoolId(String value) {
    private static final Pattern SHAPE = Pattern.compile("[a-z]{2}(?:-[a-z]+)+-[0-9]_[0-9a-zA-Z]{9}");

    public PoolId {
        if (!isPoolId(value)) {
            throw new IllegalArgumentException("Not a pool id");
        }
    }

    public static boolean isPoolId(String text) {
        return text.length() <= 55 && SHAPE.matcher(text).matches();
    }

    public String region() {
        return value.substring(0, value.indexOf('_'));
    }

    @Override
    public String toString() {
        return value;
    }
}
