package io.tenantgate.adapters.rest.testing;

import io.tenantgate.application.port.ApiKeys;
import io.tenantgate.domain.keys.ApiKey;
import io.tenantgate.domain.keys.ApiKeyId;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// No keys, and none can be added.
final class UnusedKeys implements ApiKeys {
    @Override
    public void add(ApiKey key, byte[] hash) {}

    @Override
    public void lock(TenantId tenant) {}

    @Override
    public Optional<ApiKey> find(TenantId tenant, ApiKeyId id) {
        return Optional.empty();
    }

    @Override
    public List<ApiKey> page(TenantId tenant, Optional<ApiKeyId> before, int limit) {
        return List.of();
    }

    @Override
    public boolean revoke(TenantId tenant, ApiKeyId id, Instant now) {
        return false;
    }

    @Override
    public void used(ApiKey key, Instant now) {}
}
