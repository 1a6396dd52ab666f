package io.tenantgate.userpools.account;

import java.util.UUID;

/// An account's immutable id: a UUIDv4, unique in its pool.
public record Sub(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
