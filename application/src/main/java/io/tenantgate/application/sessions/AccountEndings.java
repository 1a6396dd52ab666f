package io.tenantgate.application.sessions;

import io.tenantgate.application.Origin;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.port.Memberships;
import io.tenantgate.application.port.Memberships.Joined;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.audit.Actor;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.members.Subject;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Map;
import java.util.function.Predicate;

/// Ends what an account's old password opened, at every tenant where the account has a membership: one where accounts
/// are a tenant's own, and the other tenants of the shard where they are shared. In a transaction, always in the same
/// order.
public final class AccountEndings {
    private static final Map<String, String> CAUSE = Map.of("cause", "new-password");

    private final Doors doors;
    private final Memberships memberships;
    private final Endings endings;
    private final AuditTrail trail;

    public AccountEndings(Doors doors, Memberships memberships, Endings endings, AuditTrail trail) {
        this.doors = doors;
        this.memberships = memberships;
        this.endings = endings;
        this.trail = trail;
    }

    /// @param cause what is recorded where the password was set; the other tenants record the end of the sessions
    public void everywhere(Subject subject, AuditTrail.Entry cause) {
        shut(subject, cause, _ -> true);
    }

    /// Spares the tenant of the cause.
    public void elsewhere(Subject subject, AuditTrail.Entry cause) {
        shut(subject, cause, tenant -> !tenant.equals(cause.tenant()));
    }

    private void shut(Subject subject, AuditTrail.Entry cause, Predicate<TenantId> meant) {
        doors.acrossTenants(() -> memberships.of(subject)).stream()
                .map(Joined::member)
                .filter(member -> meant.test(member.tenant()))
                .forEach(member -> doors.in(member.tenant(), () -> shut(member, cause)));
    }

    private Membership shut(Membership member, AuditTrail.Entry cause) {
        endings.shut(member, trail.now());
        if (!member.tenant().equals(cause.tenant())) {
            trail.success(entry(member, cause.origin()), CAUSE);
        }
        return member;
    }

    private static AuditTrail.Entry entry(Membership member, Origin origin) {
        var holder = new Actor(Actor.Type.USER, member.id().toString());
        var subject = member.loginName().value();
        return new AuditTrail.Entry(member.tenant(), holder, Action.SESSION_END, subject, origin);
    }
}
