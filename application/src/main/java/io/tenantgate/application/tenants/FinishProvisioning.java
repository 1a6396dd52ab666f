package io.tenantgate.application.tenants;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.calls.ProviderCall;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.provider.ProviderUnavailable;
import io.tenantgate.application.provider.Providers;
import io.tenantgate.domain.tenancy.AdmissionMode;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantStatus;
import java.util.Optional;

/// Brings a tenant that is provisioning to life, now or after a crash. On a provider that joins transactions nothing
/// stays behind when it fails; on any other what was made is found by its name the next time.
public final class FinishProvisioning {
    private static final int BATCH = 100;

    private final Scopes scopes;
    private final UnfinishedTenants unfinished;
    private final Providers providers;
    private final Provisioning provisioning;

    public FinishProvisioning(
            Scopes scopes, UnfinishedTenants unfinished, Providers providers, Provisioning provisioning) {
        this.scopes = scopes;
        this.unfinished = unfinished;
        this.providers = providers;
        this.provisioning = provisioning;
    }

    Optional<Rejection> refusal(Tenant tenant) {
        if (providers.find(tenant.provider()).isEmpty()) {
            return Optional.of(Rejection.Invalid.of("provider", "no provider of that name is configured"));
        }
        if (tenant.settings().admission() == AdmissionMode.ADOPT) {
            return Optional.of(Plain.NOT_SUPPORTED);
        }
        return provisioning.canHold(tenant) ? Optional.empty() : Optional.of(Plain.STRATEGY_CANNOT);
    }

    /// Finishes one tenant; one that is no longer provisioning stays as it is.
    public Tenant handle(Tenant tenant) {
        if (tenant.status() != TenantStatus.PROVISIONING) {
            return tenant;
        }
        var provider = providers.find(tenant.provider()).orElseThrow(() -> new ProviderUnavailable(tenant.provider()));
        return ProviderCall.on(provider, scopes)
                .run(
                        tenant.id(),
                        () -> () -> provisioning.provision(tenant, provider),
                        placement -> unfinished.finished(tenant, placement));
    }

    /// Finishes those whose request was cut off; run at the start and periodically. One that fails keeps nobody else
    /// waiting. @throws ProviderUnavailable of the last that failed, the earlier ones suppressed
    public void resumeAll() {
        var due = scopes.in(Scope.PLATFORM, () -> unfinished.cutOff(BATCH));
        due.stream()
                .flatMap(tenant -> failure(tenant).stream())
                .reduce(FinishProvisioning::both)
                .ifPresent(failure -> {
                    throw failure;
                });
    }

    private Optional<ProviderUnavailable> failure(Tenant tenant) {
        try {
            handle(tenant);
            return Optional.empty();
        } catch (ProviderUnavailable e) {
            return Optional.of(e);
        }
    }

    private static ProviderUnavailable both(ProviderUnavailable earlier, ProviderUnavailable later) {
        later.addSuppressed(earlier);
        return later;
    }
}
