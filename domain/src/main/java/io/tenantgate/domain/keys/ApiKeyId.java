package io.tenantgate.domain.keys;

import java.util.UUID;

/// An API key's id, a UUIDv7.
public record ApiKeyId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
