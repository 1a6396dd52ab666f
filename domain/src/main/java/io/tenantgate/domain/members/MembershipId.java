package io.tenantgate.domain.members;

import java.util.UUID;

/// A membership's id, which is the API's user id: a UUIDv7 that is never used again.
public record MembershipId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
