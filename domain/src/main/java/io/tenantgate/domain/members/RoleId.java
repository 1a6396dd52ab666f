package io.tenantgate.domain.members;

import java.util.UUID;

/// The id of a role that a tenant added: a UUIDv7 that is never used again.
public record RoleId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
