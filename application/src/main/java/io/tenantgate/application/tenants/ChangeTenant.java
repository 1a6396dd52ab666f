package io.tenantgate.application.tenants;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Precondition;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.callers.Authority;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.calls.Plan;
import io.tenantgate.application.calls.ProviderCall;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.TenantChanges;
import io.tenantgate.application.port.TenantChanges.Revised;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.keys.KeyScope;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Optional;

/// Changes what a tenant is called and how it is set. What was written holds for any request that starts after it; what
/// the tenant's provider keeps of it follows there.
public final class ChangeTenant {
    private final Scopes scopes;
    private final TenantChanges changes;
    private final TenancyDefaults defaults;
    private final Tuning tuning;
    private final AuditTrail trail;

    public ChangeTenant(
            Scopes scopes, TenantChanges changes, TenancyDefaults defaults, Tuning tuning, AuditTrail trail) {
        this.scopes = scopes;
        this.changes = changes;
        this.defaults = defaults;
        this.tuning = tuning;
        this.trail = trail;
    }

    public record Command(
            Caller caller, Origin origin, TenantId tenant, Precondition precondition, TenantChange change) {}

    public sealed interface Outcome {
        record Changed(Revised tenant) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        var unlawful = Authority.over(command.tenant(), command.caller(), KeyScope.TENANT_WRITE);
        if (unlawful.isPresent()) {
            return new Outcome.Refused(trail.refusedAlone(entry(command), unlawful.get()));
        }
        return ProviderCall.plan(
                scopes,
                command.tenant(),
                () -> changes.lock(command.tenant())
                        .map(now -> decided(command, now))
                        .orElseGet(() -> Plan.answer(missing(command))));
    }

    private Outcome missing(Command command) {
        return new Outcome.Refused(trail.shut(entry(command), Plain.TENANT_NOT_FOUND));
    }

    private Plan<Outcome> decided(Command command, Revised now) {
        var wanted = command.change().on(now.tenant());
        return objection(command, now, wanted)
                .map(rejection -> Plan.<Outcome>answer(refused(command, rejection)))
                .orElseGet(() -> written(command, now, wanted));
    }

    private Optional<Rejection> objection(Command command, Revised now, Tenant wanted) {
        return SettingsRule.objection(command.caller(), now.tenant().settings(), wanted.settings())
                .or(() -> SettingsRule.objection(wanted))
                .or(() -> unknown(now.tenant(), wanted))
                .or(() -> unsettled(wanted))
                .or(() -> command.precondition().holds(now.revision())
                        ? Optional.empty()
                        : Optional.of(Plain.PRECONDITION_FAILED));
    }

    /// Who has a tier that is known no more keeps it.
    private Optional<Rejection> unknown(Tenant before, Tenant wanted) {
        var tier = wanted.settings().tier();
        return tier.equals(before.settings().tier()) ? Optional.empty() : SettingsRule.unknown(tier, defaults);
    }

    /// What is being made is made as it was asked for, and what is being removed changes no more.
    private static Optional<Rejection> unsettled(Tenant tenant) {
        return switch (tenant.status()) {
            case ACTIVE, SUSPENDED -> Optional.empty();
            case PROVISIONING, DELETING, FAILED -> Optional.of(Plain.CONFLICT);
        };
    }

    private Outcome refused(Command command, Rejection rejection) {
        return new Outcome.Refused(trail.refusedAlone(entry(command), rejection));
    }

    private Plan<Outcome> written(Command command, Revised now, Tenant wanted) {
        if (!wanted.equals(now.tenant())) {
            changes.write(wanted, trail.now());
            trail.success(entry(command), SettingsDetails.of(now.tenant(), wanted));
        }
        return tuning.plan(now, wanted).then(Outcome.Changed::new);
    }

    private static AuditTrail.Entry entry(Command command) {
        return new AuditTrail.Entry(
                command.tenant(), command.caller().actor(), Action.TENANT_CHANGE, "", command.origin());
    }
}
