package io.tenantgate.application.roles;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.administration.Administration;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.callers.GrantRule;
import io.tenantgate.application.calls.Plan;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.keys.KeyScope;
import io.tenantgate.domain.members.AddedRole;
import io.tenantgate.domain.members.Precedence;
import io.tenantgate.domain.members.Role;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Brings administrators to the roles of a tenant, and writes down what they did.
public final class RoleDesk {
    private final Administration administration;
    private final GrantRule rule;
    private final AuditTrail trail;

    public RoleDesk(Administration administration, GrantRule rule, AuditTrail trail) {
        this.administration = administration;
        this.rule = rule;
        this.trail = trail;
    }

    /// Who does what to which role.
    record Errand(Caller caller, Origin origin, TenantId tenant, Action action, Role role) {
        private AuditTrail.Entry entry() {
            return new AuditTrail.Entry(tenant, caller.actor(), action, "", origin);
        }

        private Map<String, String> about() {
            return Map.of("role", role.name());
        }
    }

    /// What is done where the caller may and the tenant is open, in a transaction.
    <T> T at(Errand errand, Supplier<T> deed, Function<Rejection, T> refused) {
        return administration.at(
                errand.entry(), errand.caller(), KeyScope.TENANT_WRITE, _ -> Plan.answer(deed.get()), refused);
    }

    /// Why the caller may not act on a role that stands so high.
    Optional<Rejection> objection(Errand errand, Precedence precedence) {
        return rule.over(errand.tenant(), errand.caller(), precedence)
                .map(rejection -> refused(errand, "mightier", rejection));
    }

    Rejection refused(Errand errand, String reason, Rejection rejection) {
        trail.refused(errand.entry(), reason, errand.about());
        return rejection;
    }

    void done(Errand errand, AddedRole role) {
        var precedence = Integer.toString(role.precedence().value());
        trail.success(errand.entry(), Map.of("role", role.role().name(), "precedence", precedence));
    }
}
