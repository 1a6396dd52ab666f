package io.tenantgate.application.sessions;

import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.port.Sessions.Held;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.audit.Actor;
import io.tenantgate.domain.members.Membership;

/// A member at an open door with a refresh token of ours.
record Refreshing(RefreshSession.Command command, Held held, Membership member, Door.Open door) {
    AuditTrail.Entry entry(Action action) {
        var actor = new Actor(Actor.Type.USER, member.id().toString());
        return new AuditTrail.Entry(
                member.tenant(), actor, action, member.loginName().value(), command.origin());
    }
}
