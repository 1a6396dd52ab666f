package io.tenantgate.domain.domains;

import java.util.UUID;

/// The id of a tenant's claim to a domain, a UUIDv7.
public record DomainClaimId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
