package io.tenantgate.application.tenants;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.tenants.ChangeStatus.Move;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.domain.tenancy.TenantStatus;
import java.util.List;

/// Resumes a tenant that is suspended or, while its grace lasts, being deleted. One that is active stays so. One that
/// has failed, or is provisioning, goes on being provisioned: it is tried at once, whatever its pause.
public final class ResumeTenant {
    private static final List<Move> MOVES = List.of(
            new Move(TenantStatus.SUSPENDED, TenantStatus.ACTIVE),
            new Move(TenantStatus.DELETING, TenantStatus.ACTIVE),
            new Move(TenantStatus.DELETING, TenantStatus.PROVISIONING),
            new Move(TenantStatus.FAILED, TenantStatus.PROVISIONING),
            new Move(TenantStatus.PROVISIONING, TenantStatus.PROVISIONING));

    private final ChangeStatus change;

    public ResumeTenant(ChangeStatus change) {
        this.change = change;
    }

    public record Command(Caller caller, Origin origin, TenantId tenant) {}

    public sealed interface Outcome {
        record Resumed() implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        var step = new ChangeStatus.Step(Action.TENANT_RESUME, MOVES, TenantStatus.ACTIVE);
        return change.refusal(command.caller(), command.origin(), command.tenant(), step)
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(Outcome.Resumed::new);
    }
}
