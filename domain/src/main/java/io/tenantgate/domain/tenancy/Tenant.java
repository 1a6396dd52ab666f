package io.tenantgate.domain.tenancy;

import java.time.Instant;
import java.util.Optional;

/// A customer of the SaaS product.
///
/// @param strategy the strategy that was asked for; what it provisioned is the placement
/// @param placement absent until provisioning has made it
/// @param deletesAt when the grace of a deletion is over; absent where it is not being deleted
public record Tenant(
        TenantId id,
        TenantSlug slug,
        String name,
        TenantStatus status,
        StrategyName strategy,
        ProviderName provider,
        Optional<Placement> placement,
        TenantSettings settings,
        Instant createdAt,
        Optional<Instant> deletesAt) {
    public Tenant {
        if (name.isBlank() || name.length() > 256) {
            throw new IllegalArgumentException("A tenant's name has 1 to 256 characters");
        }
    }

    /// The same, called and set otherwise.
    public Tenant with(String otherName, TenantSettings otherSettings) {
        return new Tenant(
                id, slug, otherName, status, strategy, provider, placement, otherSettings, createdAt, deletesAt);
    }

    /// One that is not being deleted.
    public Tenant(
            TenantId id,
            TenantSlug slug,
            String name,
            TenantStatus status,
            StrategyName strategy,
            ProviderName provider,
            Optional<Placement> placement,
            TenantSettings settings,
            Instant createdAt) {
        this(id, slug, name, status, strategy, provider, placement, settings, createdAt, Optional.empty());
    }
}
