package io.tenantgate.userpools.client;

import java.util.regex.Pattern;

/// 26 lower-case letters and digits.
public record ClientId(String value) {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]{26}");

    public ClientId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a client id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
