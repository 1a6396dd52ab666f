package io.tenantgate.application.tenants;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.Tenants;
import io.tenantgate.application.provider.NoRoom;
import io.tenantgate.application.tenants.ShardPlaces.Choice;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.domain.tenancy.TenantStatus;
import java.util.Optional;

/// What becomes of a tenant whose provider has no room for it where it was to live: it has another place, or is taken
/// back. Nothing of its own was made: what each strategy makes for a tenant first is what there is no room for.
public final class NextPlace {
    private final Scopes scopes;
    private final Tenants tenants;
    private final ShardPlaces places;

    public NextPlace(Scopes scopes, Tenants tenants, ShardPlaces places) {
        this.scopes = scopes;
        this.tenants = tenants;
        this.places = places;
    }

    /// Absent where the tenant may be tried again; else why it stands no more.
    Optional<Rejection> of(Tenant tenant, Optional<TenantId> neighbour, NoRoom full) {
        return scopes.in(
                Scope.of(tenant.id()),
                () -> tenants.find(tenant.id())
                        .filter(now -> now.status() == TenantStatus.PROVISIONING)
                        .flatMap(now -> moved(now, neighbour, full)));
    }

    private Optional<Rejection> moved(Tenant tenant, Optional<TenantId> neighbour, NoRoom full) {
        if (!Provisioning.sharesPool(tenant)) {
            return takenBack(tenant, new Rejection.LimitExceeded(full.what()));
        }
        return switch (scopes.in(Scope.PLATFORM, () -> another(tenant, neighbour))) {
            case Choice.Chosen _ -> Optional.empty();
            case Choice.Refused(var rejection) -> takenBack(tenant, rejection);
        };
    }

    private Choice another(Tenant tenant, Optional<TenantId> neighbour) {
        var choice = places.instead(tenant, neighbour);
        if (choice instanceof Choice.Chosen chosen) {
            places.take(tenant, chosen);
        }
        return choice;
    }

    private Optional<Rejection> takenBack(Tenant tenant, Rejection rejection) {
        tenants.takeBack(tenant.id());
        return Optional.of(rejection);
    }
}
