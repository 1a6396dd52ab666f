package io.tenantgate.application.tenants;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.domain.tenancy.TenantStatus;
import java.util.List;

/// Suspends a tenant: nobody signs in and no bearer is taken, at once. One that is suspended stays so.
public final class SuspendTenant {
    private final ChangeStatus change;

    public SuspendTenant(ChangeStatus change) {
        this.change = change;
    }

    public record Command(Caller caller, Origin origin, TenantId tenant) {}

    public sealed interface Outcome {
        record Suspended() implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        var move = new ChangeStatus.Move(TenantStatus.ACTIVE, TenantStatus.SUSPENDED);
        var step = new ChangeStatus.Step(Action.TENANT_SUSPEND, List.of(move), TenantStatus.SUSPENDED);
        return change.refusal(command.caller(), command.origin(), command.tenant(), step)
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(Outcome.Suspended::new);
    }
}
