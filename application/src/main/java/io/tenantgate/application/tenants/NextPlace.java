package io.tenantgate.application.tenants;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.Setbacks.Cause;
import io.tenantgate.application.port.Tenants;
import io.tenantgate.application.provider.NoRoom;
import io.tenantgate.application.tenants.ShardPlaces.Choice;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantStatus;
import java.util.Optional;
import java.util.function.BiConsumer;

/// What becomes of a tenant whose provider has no room for it where it was to live: it has another place, is taken
/// back or, where somebody was told of it already, has failed. Nothing of its own was made: what each strategy makes
/// for a tenant first is what there is no room for.
public final class NextPlace {
    private final Scopes scopes;
    private final Tenants tenants;
    private final ShardPlaces places;
    private final NoteSetback setbacks;

    public NextPlace(Scopes scopes, Tenants tenants, ShardPlaces places, NoteSetback setbacks) {
        this.scopes = scopes;
        this.tenants = tenants;
        this.places = places;
        this.setbacks = setbacks;
    }

    /// Absent where the tenant may be tried again; else why it stands no more.
    Optional<Rejection> orTakenBack(Tenant tenant, NoRoom full) {
        return of(tenant, full, this::takenBack);
    }

    /// Absent where the tenant may be tried again; else why it has failed.
    Optional<Rejection> orFailed(Tenant tenant, NoRoom full) {
        return of(tenant, full, this::failed);
    }

    private Optional<Rejection> of(Tenant tenant, NoRoom full, BiConsumer<Tenant, Rejection> otherwise) {
        return scopes.in(Scope.of(tenant.id()), () -> {
            var refused = tenants.find(tenant.id())
                    .filter(now -> now.status() == TenantStatus.PROVISIONING)
                    .flatMap(now -> moved(now, full));
            refused.ifPresent(rejection -> otherwise.accept(tenant, rejection));
            return refused;
        });
    }

    private Optional<Rejection> moved(Tenant tenant, NoRoom full) {
        if (!Provisioning.sharesPool(tenant)) {
            return Optional.of(new Rejection.LimitExceeded(full.what()));
        }
        return switch (scopes.in(Scope.PLATFORM, () -> another(tenant))) {
            case Choice.Chosen _ -> Optional.empty();
            case Choice.Refused(var rejection) -> Optional.of(rejection);
        };
    }

    private Choice another(Tenant tenant) {
        var choice = places.instead(tenant);
        if (choice instanceof Choice.Chosen chosen) {
            places.move(tenant, chosen);
        }
        return choice;
    }

    private void takenBack(Tenant tenant, Rejection rejection) {
        scopes.in(Scope.PLATFORM, () -> {
            places.leave(tenant);
            return rejection;
        });
        tenants.takeBack(tenant.id());
    }

    /// It keeps its place: once an operator asks for it, it is tried there first.
    private void failed(Tenant tenant, Rejection rejection) {
        setbacks.fails(tenant.id(), rejection == Plain.SHARD_FULL ? Cause.SHARD_FULL : Cause.LIMIT_EXCEEDED);
    }
}
