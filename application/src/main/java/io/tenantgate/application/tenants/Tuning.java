package io.tenantgate.application.tenants;

import io.tenantgate.application.calls.Failures;
import io.tenantgate.application.calls.Intention;
import io.tenantgate.application.calls.Plan;
import io.tenantgate.application.calls.ProviderCall;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.TenantChanges;
import io.tenantgate.application.port.TenantChanges.Revised;
import io.tenantgate.application.provider.Overloaded;
import io.tenantgate.application.provider.Provider;
import io.tenantgate.application.provider.ProviderUnavailable;
import io.tenantgate.application.provider.Providers;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Brings a tenant's provider up to its settings, where it keeps some of them. The settings that were written are what
/// counts: a call that fails or is cut off is made again, with whatever they are then. One process at a time calls for
/// a tenant; settings that change meanwhile are seen when it comes back.
public final class Tuning {
    private static final int BATCH = 100;
    private static final Duration UNDER_WAY = Duration.ofMinutes(1);
    private static final Duration RETRIED_AFTER = Duration.ofSeconds(30);

    private final Scopes scopes;
    private final TenantChanges changes;
    private final Providers providers;
    private final InstantSource clock;

    public Tuning(Scopes scopes, TenantChanges changes, Providers providers, InstantSource clock) {
        this.scopes = scopes;
        this.changes = changes;
        this.providers = providers;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /// What is left to do for a tenant that was written in the open transaction, and locked there before.
    ///
    /// @param before as it was
    Plan<Revised> plan(Revised before, Tenant written) {
        var place = written.placement().orElseThrow();
        if (!OwnSettings.differ(before.tenant(), written)) {
            return Plan.answer(now(written));
        }
        if (before.tuneAt().isPresent()) {
            return Plan.answer(now(written));
        }
        return plan(written, place);
    }

    private Plan<Revised> plan(Tenant wanted, Placement place) {
        var provider = providers.of(place);
        return Plan.call(
                provider, lease(wanted), () -> isTold(wanted, place, provider), told -> concluded(wanted, told));
    }

    /// It ends with its outcome, which alone knows how.
    private Intention lease(Tenant wanted) {
        return new Intention() {
            @Override
            public void begin() {
                changes.tune(wanted.id(), Optional.of(now().plus(UNDER_WAY)));
            }

            @Override
            public void end() {}
        };
    }

    private boolean isTold(Tenant wanted, Placement place, Provider provider) {
        try {
            OwnSettings.tell(wanted, place, provider.tuner());
            return true;
        } catch (ProviderUnavailable | Overloaded _) {
            return false;
        }
    }

    private Revised concluded(Tenant wanted, boolean told) {
        var since = changes.lock(wanted.id()).map(Revised::tenant);
        boolean stale = since.filter(now -> OwnSettings.differ(wanted, now)).isPresent();
        changes.tune(wanted.id(), again(told, stale));
        return now(wanted);
    }

    private Optional<Instant> again(boolean told, boolean stale) {
        if (!told) {
            return Optional.of(now().plus(RETRIED_AFTER));
        }
        return stale ? Optional.of(now()) : Optional.empty();
    }

    private Revised now(Tenant tenant) {
        return changes.find(tenant.id()).orElseThrow();
    }

    /// Run at the start and periodically, in every instance. One that fails keeps nobody else waiting. @throws
    /// RuntimeException the last failure, with the earlier ones suppressed
    public void resumeAll() {
        var failures = new Failures();
        var due = scopes.in(Scope.PLATFORM, () -> changes.lease(now(), now().plus(UNDER_WAY), BATCH));
        due.forEach(tenant -> failures.note(() -> resume(tenant)));
        failures.raise();
    }

    private void resume(Tenant leased) {
        ProviderCall.plan(
                scopes,
                leased.id(),
                () -> changes.lock(leased.id())
                        .map(Revised::tenant)
                        .map(now ->
                                now.placement().map(place -> plan(now, place)).orElseGet(() -> Plan.answer(now(now))))
                        .orElseThrow());
    }
}
