package io.tenantgate.domain.audit;

import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// One fact in the audit trail. `subject`, `ip` and `userAgent` are personal: they are kept apart, so that a person can
/// be erased and the trail stays whole.
///
/// @param tenant [TenantId#NONE] where there is none
/// @param reason why it was refused, for the trail alone; empty otherwise
/// @param details what changed, without secrets
public record AuditEvent(
        UUID id,
        Instant at,
        TenantId tenant,
        Actor actor,
        Action action,
        AuditOutcome outcome,
        String reason,
        String subject,
        String ip,
        String userAgent,
        String requestId,
        Map<String, String> details) {
    public AuditEvent {
        details = Map.copyOf(details);
    }
}
