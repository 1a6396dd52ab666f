package io.tenantgate.application.tenants;

import io.tenantgate.application.port.Setbacks;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.Optional;

/// Of one tenant, which is provisioning until it has failed.
final class InMemorySetbacks implements Setbacks {
    private Optional<Setback> noted = Optional.empty();

    @Override
    public Optional<Setback> find(TenantId tenant) {
        return noted;
    }

    @Override
    public void note(TenantId tenant, Cause cause, Instant now, Instant nextTryAt) {
        noted = Optional.of(after(cause, now, Optional.of(nextTryAt)));
    }

    private Setback after(Cause cause, Instant now, Optional<Instant> nextTryAt) {
        var since = noted.map(Setback::since).orElse(now);
        return new Setback(cause, since, 1 + noted.map(Setback::tries).orElse(0), nextTryAt);
    }

    @Override
    public boolean fail(TenantId tenant, Cause cause, Instant now) {
        noted = Optional.of(after(cause, now, Optional.empty()));
        return true;
    }

    @Override
    public void putOff(TenantId tenant, Instant nextTryAt) {}

    @Override
    public void forget(TenantId tenant) {
        noted = Optional.empty();
    }
}
