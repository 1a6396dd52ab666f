package io.tenantgate.application.port;

import io.tenantgate.domain.keys.ApiKey;
import io.tenantgate.domain.keys.ApiKeyId;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// API keys, each kept as the SHA-256 of its text. An operator's has the tenant [TenantId#NONE].
public interface ApiKeys {
    void add(ApiKey key, byte[] hash);

    /// Waits until no other transaction has the keys of the tenant locked, and locks them until this one ends.
    void lock(TenantId tenant);

    Optional<ApiKey> find(TenantId tenant, ApiKeyId id);

    /// Newest first, before the cursor.
    List<ApiKey> page(TenantId tenant, Optional<ApiKeyId> before, int limit);

    /// False where there is none, or it was revoked before.
    boolean revoke(TenantId tenant, ApiKeyId id, Instant now);

    /// Notes a use, at most once a minute for each key.
    void used(ApiKey key, Instant now);
}
