package io.tenantgate.adapters.rest.testing;

import io.tenantgate.application.port.Tenants;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderName;
import io.tenantgate.domain.tenancy.StrategyName;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.domain.tenancy.TenantSettings;
import io.tenantgate.domain.tenancy.TenantSlug;
import io.tenantgate.domain.tenancy.TenantStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/// Three tenants: `tenant-3` is the newest. They cannot be changed.
public final class SampleTenants implements Tenants {
    private static final Instant CREATED = Instant.parse("2026-01-01T00:00:00Z");
    private final List<Tenant> newestFirst = IntStream.iterate(3, number -> number - 1)
            .limit(3)
            .mapToObj(SampleTenants::tenant)
            .toList();

    /// The tenant of that number.
    public static Tenant tenant(int number) {
        return new Tenant(
                new TenantId(new UUID(0x0199_0000_0000_7000L, 0x8000_0000_0000_0000L | number)),
                new TenantSlug("tenant-" + number),
                "Tenant " + number,
                TenantStatus.PROVISIONING,
                StrategyName.POOL,
                new ProviderName("builtin"),
                Optional.empty(),
                TenantSettings.INITIAL,
                CREATED);
    }

    @Override
    public Optional<Tenant> find(TenantId id) {
        return newestFirst.stream().filter(tenant -> tenant.id().equals(id)).findFirst();
    }

    @Override
    public Optional<TenantId> idOf(TenantSlug slug) {
        return newestFirst.stream()
                .filter(tenant -> tenant.slug().equals(slug))
                .map(Tenant::id)
                .findFirst();
    }

    @Override
    public List<Tenant> page(Filter filter, Optional<TenantId> before, int limit) {
        return newestFirst.stream()
                .filter(tenant -> before.isEmpty()
                        || tenant.id().value().compareTo(before.get().value()) < 0)
                .limit(limit)
                .toList();
    }

    @Override
    public boolean add(Tenant tenant) {
        return false;
    }

    @Override
    public boolean takeBack(TenantId id) {
        return false;
    }

    @Override
    public boolean activate(TenantId id, Placement placement, Instant now) {
        return false;
    }

    @Override
    public boolean change(TenantId id, TenantStatus from, TenantStatus to, Instant now) {
        return false;
    }

    @Override
    public boolean claim(TenantId id, Instant triedBefore, Instant now) {
        return false;
    }

    @Override
    public List<Tenant> claimUnfinished(Instant triedBefore, Instant now, int limit) {
        return List.of();
    }

    @Override
    public Places placesAt(ProviderName provider, int among, int limit) {
        return new Places(List.of(), 0);
    }
}
