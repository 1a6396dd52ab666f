package io.tenantgate.application.roles;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.port.Roles;
import io.tenantgate.application.roles.RoleDesk.Errand;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.members.AddedRole;
import io.tenantgate.domain.members.Role;
import io.tenantgate.domain.tenancy.TenantId;

/// Takes a role from a tenant that nobody has and that nobody who is invited shall have: no member loses anything by
/// it.
public final class DeleteRole {
    private final Roles roles;
    private final RoleDesk desk;

    public DeleteRole(Roles roles, RoleDesk desk) {
        this.roles = roles;
        this.desk = desk;
    }

    public record Command(Caller caller, Origin origin, TenantId tenant, Role role) {
        private Errand errand() {
            return new Errand(caller, origin, tenant, Action.ROLE_DELETE, role);
        }
    }

    public sealed interface Outcome {
        record Deleted() implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        return desk.<Outcome>at(command.errand(), () -> delete(command), Outcome.Refused::new);
    }

    private Outcome delete(Command command) {
        if (command.role().isBuiltIn()) {
            return refused(command, "built-in", Plain.CONFLICT);
        }
        return roles.claim(command.tenant(), command.role())
                .map(role -> delete(command, role))
                .orElseGet(() -> refused(command, "no-such-role", Plain.NOT_FOUND));
    }

    private Outcome delete(Command command, AddedRole role) {
        var objection = desk.objection(command.errand(), role.precedence());
        if (objection.isPresent()) {
            return new Outcome.Refused(objection.get());
        }
        if (roles.isGiven(role)) {
            return refused(command, "role-in-use", Plain.CONFLICT);
        }
        roles.remove(role);
        desk.done(command.errand(), role);
        return new Outcome.Deleted();
    }

    private Outcome refused(Command command, String reason, Rejection rejection) {
        return new Outcome.Refused(desk.refused(command.errand(), reason, rejection));
    }
}
