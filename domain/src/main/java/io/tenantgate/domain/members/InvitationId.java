package io.tenantgate.domain.members;

import java.util.UUID;

/// An invitation's id: a UUIDv7 that is never used again.
public record InvitationId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
