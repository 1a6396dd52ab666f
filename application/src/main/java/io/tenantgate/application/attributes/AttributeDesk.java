package io.tenantgate.application.attributes;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.administration.Administration;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Plan;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.keys.KeyScope;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Map;
import java.util.function.Function;

/// Brings administrators to the attributes of a tenant, and writes down what they did.
public final class AttributeDesk {
    private final Administration administration;
    private final AuditTrail trail;

    public AttributeDesk(Administration administration, AuditTrail trail) {
        this.administration = administration;
        this.trail = trail;
    }

    /// Who does what to which attribute.
    record Errand(Caller caller, Origin origin, TenantId tenant, Action action, String name) {
        private AuditTrail.Entry entry() {
            return new AuditTrail.Entry(tenant, caller.actor(), action, "", origin);
        }

        private Map<String, String> about() {
            return Map.of("attribute", name);
        }
    }

    /// What is decided where the caller may and the tenant is open.
    <T> T at(Errand errand, Function<Door.Open, Plan<T>> open, Function<Rejection, T> refused) {
        return administration.at(errand.entry(), errand.caller(), KeyScope.TENANT_WRITE, open, refused);
    }

    /// The same, for somebody who was let in before.
    <T> T decided(Errand errand, Function<Door.Open, Plan<T>> open, Function<Rejection, T> refused) {
        return administration.decided(errand.entry(), open, refused);
    }

    Rejection refused(Errand errand, String reason, Rejection rejection) {
        trail.refused(errand.entry(), reason, errand.about());
        return rejection;
    }

    void done(Errand errand) {
        trail.success(errand.entry(), errand.about());
    }
}
