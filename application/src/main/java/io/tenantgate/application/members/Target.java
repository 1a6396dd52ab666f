package io.tenantgate.application.members;

import io.tenantgate.application.Origin;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.tenancy.TenantId;

/// Who acts on whom.
public record Target(Caller caller, Origin origin, TenantId tenant, MembershipId member) {
    AuditTrail.Entry entry(Action action, String subject) {
        return new AuditTrail.Entry(tenant, caller.actor(), action, subject, origin);
    }
}
