package io.tenantgate.domain.keys;

import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// A key of a tenant, or of an operator where the tenant is [TenantId#NONE]. Its text is known to its holder alone.
public record ApiKey(
        TenantId tenant,
        ApiKeyId id,
        String name,
        Set<KeyScope> scopes,
        Instant createdAt,
        Optional<Instant> expiresAt,
        Optional<Instant> lastUsedAt) {
    public ApiKey {
        scopes = Set.copyOf(scopes);
    }

    /// Whether the key may be used for that.
    public boolean allows(KeyScope scope) {
        return scopes.contains(KeyScope.ALL) || scopes.contains(scope);
    }

    public boolean expired(Instant now) {
        return expiresAt.isPresent() && !now.isBefore(expiresAt.get());
    }
}
