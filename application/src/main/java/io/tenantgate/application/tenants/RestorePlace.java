package io.tenantgate.application.tenants;

import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Plan;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.Shards;
import io.tenantgate.application.port.TenantChanges;
import io.tenantgate.application.port.TenantChanges.Revised;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/// Makes the clients of a tenant's place again, as [Provisioning] made them: looked for by name first, so that of those
/// who share a shard's clients one makes them and the others find them. The place has another version then.
public final class RestorePlace {
    private final Scopes scopes;
    private final Shards shards;
    private final TenantChanges changes;
    private final Provisioning provisioning;
    private final InstantSource clock;

    public RestorePlace(
            Scopes scopes, Shards shards, TenantChanges changes, Provisioning provisioning, InstantSource clock) {
        this.scopes = scopes;
        this.shards = shards;
        this.changes = changes;
        this.provisioning = provisioning;
        this.clock = clock;
    }

    /// What came of it.
    public enum Outcome {
        RESTORED,
        /// The tenant lives at another place by now.
        ELSEWHERE
    }

    /// In the tenant's transaction. @param door with the place of which something is gone
    public <T> Plan<T> clients(Door.Open door, Function<Outcome, T> outcome) {
        var place = door.placement();
        if (!lives(door.tenant().id(), place)) {
            return Plan.answer(outcome.apply(Outcome.ELSEWHERE));
        }
        awaitTurn(door.tenant());
        return Plan.call(
                door.provider(),
                () -> provisioning.again(door.tenant(), place, door.provider().provisioner()),
                next -> outcome.apply(written(door.tenant().id(), place, next)));
    }

    private boolean lives(TenantId tenant, Placement place) {
        return changes.lock(tenant)
                .map(Revised::tenant)
                .flatMap(Tenant::placement)
                .equals(Optional.of(place));
    }

    /// Where the provider joins transactions, the tenants of a shard wait for each other here.
    private void awaitTurn(Tenant tenant) {
        scopes.in(Scope.PLATFORM, () -> {
            shards.awaitTurn(tenant.provider(), tenant.strategy());
            return tenant;
        });
    }

    private Outcome written(TenantId tenant, Placement before, Placement next) {
        if (!lives(tenant, before)) {
            return Outcome.ELSEWHERE;
        }
        changes.place(tenant, next, clock.instant());
        return Outcome.RESTORED;
    }
}
