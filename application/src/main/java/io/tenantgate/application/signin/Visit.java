package io.tenantgate.application.signin;

import io.tenantgate.application.Origin;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.calls.Door;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.audit.Actor;
import io.tenantgate.domain.members.LoginName;

/// Somebody at an open door who says who they are.
record Visit(Door.Open door, LoginName loginName, Action action, Origin origin) {
    AuditTrail.Entry entry() {
        return entryOf(action);
    }

    /// Of something else that comes of it.
    AuditTrail.Entry entryOf(Action other) {
        return new AuditTrail.Entry(door.tenant().id(), Actor.ANONYMOUS, other, loginName.value(), origin);
    }

    Admission.Entrance entrance() {
        var place = door.placement();
        return new Admission.Entrance(
                place.provider(), place.pool().id(), place.client().id());
    }
}
