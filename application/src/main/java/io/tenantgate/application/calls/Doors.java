package io.tenantgate.application.calls;

import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.Tenants;
import io.tenantgate.application.provider.Prepared;
import io.tenantgate.application.provider.Providers;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Where every public request for a tenant enters: finds where its people are served, and calls their provider.
public final class Doors {
    private final Scopes scopes;
    private final Tenants tenants;
    private final Providers providers;

    public Doors(Scopes scopes, Tenants tenants, Providers providers) {
        this.scopes = scopes;
        this.tenants = tenants;
        this.providers = providers;
    }

    /// Runs work in a transaction of that tenant, joining the open one.
    public <T> T in(TenantId tenant, Supplier<T> work) {
        return scopes.in(Scope.of(tenant), work);
    }

    /// Runs work that only reads what is that tenant's.
    public <T> T look(TenantId tenant, Supplier<T> work) {
        return scopes.look(Scope.of(tenant), work);
    }

    /// Runs work that looks at all tenants.
    public <T> T acrossTenants(Supplier<T> work) {
        return scopes.in(Scope.PLATFORM, work);
    }

    /// The tenant's door as it is now; in a transaction.
    public Door at(TenantId tenant) {
        return tenants.find(tenant).map(this::at).orElseGet(() -> new Door.Closed(Plain.TENANT_NOT_FOUND));
    }

    /// The door of a tenant that was read before.
    public Door at(Tenant tenant) {
        return switch (tenant.status()) {
            case ACTIVE ->
                tenant.placement().<Door>map(place -> open(tenant, place)).orElseGet(Doors::notFound);
            case SUSPENDED -> new Door.Closed(Plain.TENANT_SUSPENDED);
            case DELETING -> deleting(tenant);
            case PROVISIONING, FAILED -> notFound();
        };
    }

    /// One that never came to be was never there for anybody.
    private static Door deleting(Tenant tenant) {
        return tenant.placement().isPresent() ? new Door.Closed(Plain.TENANT_SUSPENDED) : notFound();
    }

    /// Where a tenant's accounts live, whatever its status: for what must be tidied.
    public Optional<Door.Open> behind(TenantId tenant) {
        return tenants.find(tenant).flatMap(found -> found.placement().map(place -> open(found, place)));
    }

    private Door.Open open(Tenant tenant, Placement place) {
        return new Door.Open(tenant, place, providers.of(place));
    }

    private static Door notFound() {
        return new Door.Closed(Plain.TENANT_NOT_FOUND);
    }

    /// A call that is prepared first.
    public <R, T> T call(Door.Open door, Supplier<Prepared<R>> call, Function<R, T> outcome) {
        return ProviderCall.on(door.provider(), scopes).run(door.tenant().id(), call, outcome);
    }

    /// The same, with an intent that stands before the call is made.
    public <R, T> T call(Door.Open door, Runnable intent, Supplier<Prepared<R>> call, Function<R, T> outcome) {
        return ProviderCall.on(door.provider(), scopes).run(door.tenant().id(), intent, call, outcome);
    }

    /// What is done where a call is part of its transaction, and what is done where it may take its time.
    public <T> T either(Door.Open door, Supplier<T> joining, Supplier<T> apart) {
        return ProviderCall.either(door.provider(), joining, apart);
    }

    /// What is decided in a transaction, where the tenant is open.
    public <T> T plan(TenantId tenant, Function<Door.Open, Plan<T>> open, Function<Door.Closed, T> closed) {
        return ProviderCall.plan(scopes, tenant, () -> switch (at(tenant)) {
            case Door.Open door -> open.apply(door);
            case Door.Closed door -> Plan.answer(closed.apply(door));
        });
    }

    /// What is decided in a transaction of a tenant.
    public <T> T plan(TenantId tenant, Supplier<Plan<T>> decision) {
        return ProviderCall.plan(scopes, tenant, decision);
    }

    /// The same, for a call that is prepared first.
    public <R, T> T plan(TenantId tenant, Supplier<Prepared<R>> call, Function<Prepared<R>, Plan<T>> decision) {
        return ProviderCall.plan(scopes, tenant, call, decision);
    }
}
