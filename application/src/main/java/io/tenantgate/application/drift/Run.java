package io.tenantgate.application.drift;

import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.provider.Surveyor;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.UUID;

/// One page of a comparison.
///
/// @param holder of the turn to repair
record Run(ReconcileTenant.Command command, Door.Open door, UUID holder) {
    TenantId tenant() {
        return command.tenant();
    }

    boolean repairs() {
        return command.mode() == ReconcileTenant.Mode.REPAIR;
    }

    Surveyor surveyor() {
        return door.provider().surveyor();
    }

    AuditTrail.Entry entry(Action action, String subject) {
        return new AuditTrail.Entry(tenant(), command.caller().actor(), action, subject, command.origin());
    }
}
