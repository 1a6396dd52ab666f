package io.tenantgate.application.tenants;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.callers.Authority;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.invitations.Invitee;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.provider.NoRoom;
import io.tenantgate.application.provider.ProviderUnavailable;
import io.tenantgate.application.tenants.IntendedTenants.Intention;
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
import java.util.function.UnaryOperator;

/// Onboards a tenant: writes it as provisioning with what it intends, calls its provider, then makes it active.
public final class RegisterTenant {
    private static final int MOST_PLACES = 5;

    private final Scopes scopes;
    private final IntendedTenants intended;
    private final TenancyDefaults defaults;
    private final FinishProvisioning finish;
    private final AuditTrail trail;

    public RegisterTenant(
            Scopes scopes,
            IntendedTenants intended,
            TenancyDefaults defaults,
            FinishProvisioning finish,
            AuditTrail trail) {
        this.scopes = scopes;
        this.intended = intended;
        this.defaults = defaults;
        this.finish = finish;
        this.trail = trail;
    }

    /// @param id chosen before, so that a repeated request makes the same tenant
    /// @param affinity the tenant whose shard is asked for
    /// @param owner is invited; the letter leaves when the tenant is there
    public record Command(
            Caller caller,
            Origin origin,
            TenantId id,
            TenantSlug slug,
            String name,
            Optional<StrategyName> strategy,
            Optional<ProviderName> provider,
            Optional<TenantId> affinity,
            TenantSettings settings,
            Optional<Invitee> owner) {}

    public sealed interface Outcome {
        record Registered(Tenant tenant) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        var tenant = tenantOf(command);
        return Authority.ofOperator(command.caller())
                .or(() -> SettingsRule.unknown(tenant.settings().tier(), defaults))
                .or(() -> finish.refusal(tenant))
                .map(rejection -> refuse(command, rejection))
                .orElseGet(() -> register(command, tenant));
    }

    private Tenant tenantOf(Command command) {
        var tier = command.settings().tier();
        return new Tenant(
                command.id(),
                command.slug(),
                command.name(),
                TenantStatus.PROVISIONING,
                command.strategy().orElseGet(() -> defaults.strategyOf(tier)),
                command.provider().orElseGet(() -> defaults.providerOf(tier)),
                Optional.empty(),
                command.settings(),
                trail.now());
    }

    private Outcome refuse(Command command, Rejection rejection) {
        return new Outcome.Refused(trail.refusedAlone(entry(command, TenantId.NONE), rejection));
    }

    private Outcome register(Command command, Tenant tenant) {
        return switch (intend(command, tenant)) {
            case Intention.Written _ -> finished(command, tenant, finish::handle, MOST_PLACES);
            case Intention.Standing(var earlier) -> finished(command, earlier, finish::resume, MOST_PLACES);
            case Intention.Refused(var rejection) -> refuse(command, rejection);
        };
    }

    /// What is intended stands: where the provider fails now, the tenant is provisioning until [FinishProvisioning]
    /// comes back to it, or has failed where no waiting helps. Where it has no room, there may be some in another
    /// shard.
    private Outcome finished(Command command, Tenant tenant, UnaryOperator<Tenant> finishing, int places) {
        try {
            return new Outcome.Registered(finishing.apply(tenant));
        } catch (NoRoom full) {
            return places > 1 ? elsewhere(command, tenant, full, places - 1) : new Outcome.Registered(tenant);
        } catch (ProviderUnavailable _) {
            return new Outcome.Registered(finish.now(tenant));
        }
    }

    private Outcome elsewhere(Command command, Tenant tenant, NoRoom full, int places) {
        return finish.elsewhere(tenant, full)
                .map(rejection -> refuse(command, rejection))
                .orElseGet(() -> finished(command, tenant, finish::handle, places));
    }

    private Intention intend(Command command, Tenant tenant) {
        return scopes.in(Scope.of(tenant.id()), () -> {
            var intention = intended.write(tenant, command.affinity());
            if (intention instanceof Intention.Written) {
                var details = Map.of(
                        "slug", tenant.slug().value(),
                        "strategy", tenant.strategy().name(),
                        "provider", tenant.provider().value());
                trail.success(entry(command, tenant.id()), details);
                command.owner().ifPresent(first -> intended.invite(command.caller(), command.origin(), tenant, first));
            }
            return intention;
        });
    }

    private static AuditTrail.Entry entry(Command command, TenantId tenant) {
        return new AuditTrail.Entry(tenant, command.caller().actor(), Action.TENANT_CREATE, "", command.origin());
    }
}
