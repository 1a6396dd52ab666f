package io.tenantgate.userpools.client;

import io.tenantgate.userpools.port.Ids;
import java.util.regex.Pattern;

/// An app client's id: 26 of `[a-z0-9]`.
public record ClientId(String value) {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]{26}");

    public ClientId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a client id");
        }
    }

    static ClientId from(Ids ids) {
        return new ClientId(ids.alphanumeric(26));
    }

    @Override
    public String toString() {
        return value;
    }
}
