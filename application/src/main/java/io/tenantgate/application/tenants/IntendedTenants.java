package io.tenantgate.application.tenants;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.invitations.FirstOwner;
import io.tenantgate.application.invitations.Invitee;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.Tenants;
import io.tenantgate.application.provider.Provider;
import io.tenantgate.application.provider.Providers;
import io.tenantgate.application.tenants.ShardPlaces.Choice;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Optional;
import java.util.function.Supplier;

/// Writes a tenant as provisioning, with the place that it takes in a shard: what is intended stands before anything is
/// made.
public final class IntendedTenants {
    private final Scopes scopes;
    private final Tenants tenants;
    private final ShardPlaces places;
    private final Providers providers;
    private final FirstOwner owner;

    public IntendedTenants(Scopes scopes, Tenants tenants, ShardPlaces places, Providers providers, FirstOwner owner) {
        this.scopes = scopes;
        this.tenants = tenants;
        this.places = places;
        this.providers = providers;
        this.owner = owner;
    }

    /// What came of it.
    sealed interface Intention {
        record Written() implements Intention {}

        /// The same request, after a crash: the tenant stands already, under the id that was chosen for it.
        record Standing(Tenant tenant) implements Intention {}

        record Refused(Rejection rejection) implements Intention {}
    }

    /// In the transaction of the tenant.
    Intention write(Tenant tenant, Optional<TenantId> neighbour) {
        return tenants.find(tenant.id())
                .map(earlier -> again(tenant, earlier))
                .orElseGet(() -> added(tenant, neighbour));
    }

    /// In the same transaction, for a tenant that was written by it.
    void invite(Caller caller, Origin origin, Tenant tenant, Invitee first) {
        owner.invite(caller, origin, tenant.id(), first);
    }

    private static Intention again(Tenant tenant, Tenant earlier) {
        return earlier.slug().equals(tenant.slug())
                ? new Intention.Standing(earlier)
                : new Intention.Refused(Plain.CONFLICT);
    }

    private Intention added(Tenant tenant, Optional<TenantId> neighbour) {
        boolean alone = !Provisioning.sharesPool(tenant);
        if (alone && neighbour.isPresent()) {
            return new Intention.Refused(Rejection.Invalid.of("affinity", "is for strategies that share a pool"));
        }
        var adopted = providers.find(tenant.provider()).flatMap(Provider::adopted);
        if (adopted.isPresent()) {
            return inPlace(tenant, () -> places.adopt(tenant, adopted.get(), neighbour));
        }
        return alone ? alone(tenant) : inPlace(tenant, () -> places.choose(tenant, neighbour));
    }

    private Intention alone(Tenant tenant) {
        return scopes.in(Scope.PLATFORM, () -> places.objectionToPool(tenant))
                .<Intention>map(Intention.Refused::new)
                .orElseGet(() -> added(tenant, () -> {}));
    }

    private Intention inPlace(Tenant tenant, Supplier<Choice> choosing) {
        return switch (scopes.in(Scope.PLATFORM, choosing)) {
            case Choice.Chosen chosen -> added(tenant, () -> take(tenant, chosen));
            case Choice.Refused(var rejection) -> new Intention.Refused(rejection);
        };
    }

    private void take(Tenant tenant, Choice.Chosen chosen) {
        scopes.in(Scope.PLATFORM, () -> {
            places.take(tenant, chosen);
            return chosen;
        });
    }

    private Intention added(Tenant tenant, Runnable then) {
        if (!tenants.add(tenant)) {
            return new Intention.Refused(Plain.CONFLICT);
        }
        then.run();
        return new Intention.Written();
    }
}
