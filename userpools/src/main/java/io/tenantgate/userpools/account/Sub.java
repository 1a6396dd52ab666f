package io.tenantgate.userpools.account;

import java.util.UUID;

/// An account's id for life, a UUIDv4: the `sub` of its tokens. A key only together with the pool.
public record Sub(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
