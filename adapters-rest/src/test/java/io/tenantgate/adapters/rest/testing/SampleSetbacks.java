package io.tenantgate.adapters.rest.testing;

import io.tenantgate.application.port.Setbacks;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.Optional;

/// The provider of `tenant-3` does not answer.
final class SampleSetbacks implements Setbacks {
    private static final Instant SINCE = Instant.parse("2026-01-01T00:00:05Z");

    @Override
    public Optional<Setback> find(TenantId tenant) {
        var setback = new Setback(Cause.PROVIDER_UNAVAILABLE, SINCE, 2, Optional.of(SINCE.plusSeconds(60)));
        return Optional.of(setback)
                .filter(_ -> tenant.equals(SampleTenants.tenant(3).id()));
    }

    @Override
    public void note(TenantId tenant, Cause cause, Instant now, Instant nextTryAt) {}

    @Override
    public boolean fail(TenantId tenant, Cause cause, Instant now) {
        return false;
    }

    @Override
    public void putOff(TenantId tenant, Instant nextTryAt) {}

    @Override
    public void forget(TenantId tenant) {}
}
