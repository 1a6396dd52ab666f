package io.tenantgate.application.attributes;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.attributes.AttributeDesk.Errand;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.calls.Plan;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.tenancy.TenantId;

/// Answers whoever would change or remove an attribute: it stays as it was added (`spec/users-and-attributes.md`,
/// section 7.4).
public final class KeepAttribute {
    private final AttributeDesk desk;

    public KeepAttribute(AttributeDesk desk) {
        this.desk = desk;
    }

    public record Command(Caller caller, Origin origin, TenantId tenant, String name) {
        private Errand errand() {
            return new Errand(caller, origin, tenant, Action.ATTRIBUTE_CHANGE, name);
        }
    }

    public sealed interface Outcome {
        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        var errand = command.errand();
        return desk.<Outcome>at(
                errand,
                _ -> Plan.answer(
                        new Outcome.Refused(desk.refused(errand, "not-supported", new Rejection.AttributeStays()))),
                Outcome.Refused::new);
    }
}
