package io.tenantgate.application.tenants;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.calls.Failures;
import io.tenantgate.application.calls.Plan;
import io.tenantgate.application.calls.ProviderCall;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.provider.NoRoom;
import io.tenantgate.application.provider.Provider;
import io.tenantgate.application.provider.ProviderUnavailable;
import io.tenantgate.application.provider.Providers;
import io.tenantgate.domain.tenancy.PoolOrigin;
import io.tenantgate.domain.tenancy.Tenant;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Brings a tenant that is provisioning to life, now or after a crash. On a provider that joins transactions nothing
/// stays behind when it fails; on any other what was made is found by its name the next time.
public final class FinishProvisioning {
    private static final int AT_ONCE = 100;
    private static final int MOST_PLACES = 5;

    private final Scopes scopes;
    private final UnfinishedTenants unfinished;
    private final Providers providers;
    private final Provisioning provisioning;
    private final NextPlace nextPlace;

    public FinishProvisioning(
            Scopes scopes,
            UnfinishedTenants unfinished,
            Providers providers,
            Provisioning provisioning,
            NextPlace nextPlace) {
        this.scopes = scopes;
        this.unfinished = unfinished;
        this.providers = providers;
        this.provisioning = provisioning;
        this.nextPlace = nextPlace;
    }

    Optional<Rejection> refusal(Tenant tenant) {
        return providers
                .find(tenant.provider())
                .map(provider -> SettingsRule.objection(tenant, originOf(provider)))
                .orElseGet(
                        () -> Optional.of(Rejection.Invalid.of("provider", "no provider of that name is configured")));
    }

    private static PoolOrigin originOf(Provider provider) {
        return provider.adopted().isPresent() ? PoolOrigin.ADOPTED : PoolOrigin.MANAGED;
    }

    /// Finishes a tenant that the caller has just written or taken. Where somebody else is making what its shard
    /// shares, it stays provisioning for now.
    Tenant handle(Tenant tenant) {
        return finish(tenant, () -> unfinished.begin(tenant));
    }

    /// Finishes one that an earlier request has written, unless somebody else does so just now.
    Tenant resume(Tenant tenant) {
        return finish(tenant, () -> unfinished.takeOver(tenant));
    }

    /// After a provider had no room: absent where the tenant has another place to be finished at, else why it stands
    /// no more.
    Optional<Rejection> elsewhere(Tenant tenant, NoRoom full) {
        return nextPlace.orTakenBack(tenant, full);
    }

    /// The tenant as it is by now.
    Tenant now(Tenant tenant) {
        return scopes.in(Scope.of(tenant.id()), () -> unfinished.now(tenant));
    }

    private Tenant finish(Tenant tenant, BooleanSupplier claim) {
        return unfinished.tried(tenant, () -> finished(tenant, claim));
    }

    private Tenant finished(Tenant tenant, BooleanSupplier claim) {
        var provider = providers.find(tenant.provider()).orElseThrow(() -> new ProviderUnavailable(tenant.provider()));
        return ProviderCall.plan(
                scopes,
                tenant.id(),
                () -> claim.getAsBoolean() ? plan(tenant, provider) : Plan.answer(unfinished.now(tenant)));
    }

    private Plan<Tenant> plan(Tenant tenant, Provider provider) {
        return Plan.call(
                provider,
                () -> provisioning.provision(tenant, provider),
                made -> made.map(place -> unfinished.finished(tenant, place)).orElseGet(() -> unfinished.left(tenant)));
    }

    /// Finishes those whose request was cut off or has failed, one after the other; run at the start and
    /// periodically, in every instance. One that fails keeps nobody else waiting. @throws RuntimeException the last
    /// failure, with the earlier ones suppressed
    public void resumeAll() {
        var failures = new Failures();
        for (int taken = 0; taken < AT_ONCE; taken++) {
            var next = scopes.in(Scope.PLATFORM, unfinished::next);
            if (next.isEmpty()) {
                break;
            }
            failures.note(() -> somewhere(next.get(), MOST_PLACES));
        }
        failures.raise();
    }

    private void somewhere(Tenant tenant, int places) {
        try {
            handle(tenant);
        } catch (NoRoom full) {
            if (places > 1 && nextPlace.orFailed(tenant, full).isEmpty()) {
                somewhere(tenant, places - 1);
            }
        }
    }
}
