package io.tenantgate.application.tenants;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.callers.Authority;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.Tenants;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.tenancy.ProviderName;
import io.tenantgate.domain.tenancy.StrategyName;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.domain.tenancy.TenantSettings;
import io.tenantgate.domain.tenancy.TenantSlug;
import io.tenantgate.domain.tenancy.TenantStatus;
import java.util.Map;
import java.util.Optional;

/// Onboards a tenant: writes it as provisioning with what it intends, calls its provider, then makes it active.
public final class RegisterTenant {
    private final Scopes scopes;
    private final Tenants tenants;
    private final TenancyDefaults defaults;
    private final FinishProvisioning finish;
    private final AuditTrail trail;

    public RegisterTenant(
            Scopes scopes, Tenants tenants, TenancyDefaults defaults, FinishProvisioning finish, AuditTrail trail) {
        this.scopes = scopes;
        this.tenants = tenants;
        this.defaults = defaults;
        this.finish = finish;
        this.trail = trail;
    }

    /// @param id chosen before, so that a repeated request makes the same tenant
    public record Command(
            Caller caller,
            Origin origin,
            TenantId id,
            TenantSlug slug,
            String name,
            Optional<StrategyName> strategy,
            Optional<ProviderName> provider,
            TenantSettings settings) {}

    public sealed interface Outcome {
        record Registered(Tenant tenant) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        var tenant = intended(command);
        return Authority.ofOperator(command.caller())
                .or(() -> finish.refusal(tenant))
                .map(rejection -> refuse(command, rejection))
                .orElseGet(() -> register(command, tenant));
    }

    private Tenant intended(Command command) {
        return new Tenant(
                command.id(),
                command.slug(),
                command.name(),
                TenantStatus.PROVISIONING,
                command.strategy().orElse(defaults.strategy()),
                command.provider().orElse(defaults.provider()),
                Optional.empty(),
                command.settings(),
                trail.now());
    }

    private Outcome refuse(Command command, Rejection rejection) {
        trail.refusedAlone(entry(command, TenantId.NONE), rejection);
        return new Outcome.Refused(rejection);
    }

    private Outcome register(Command command, Tenant tenant) {
        return intend(command, tenant)
                ? new Outcome.Registered(finish.handle(tenant))
                : known(command).orElseGet(() -> refuse(command, Plain.CONFLICT));
    }

    private boolean intend(Command command, Tenant tenant) {
        return scopes.in(Scope.of(tenant.id()), () -> {
            if (!tenants.add(tenant)) {
                return false;
            }
            var details = Map.of(
                    "slug", tenant.slug().value(),
                    "strategy", tenant.strategy().name(),
                    "provider", tenant.provider().value());
            trail.success(entry(command, tenant.id()), details);
            return true;
        });
    }

    /// The same request after a crash: the tenant stands already, under the id that was chosen for it.
    private Optional<Outcome> known(Command command) {
        return scopes.in(Scope.of(command.id()), () -> tenants.find(command.id()))
                .filter(found -> found.slug().equals(command.slug()))
                .map(found -> new Outcome.Registered(finish.handle(found)));
    }

    private static AuditTrail.Entry entry(Command command, TenantId tenant) {
        return new AuditTrail.Entry(tenant, command.caller().actor(), Action.TENANT_CREATE, "", command.origin());
    }
}
