package io.tenantgate.application.roles;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.port.Roles;
import io.tenantgate.application.roles.RoleDesk.Errand;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.members.AddedRole;
import io.tenantgate.domain.members.Precedence;
import io.tenantgate.domain.members.Role;
import io.tenantgate.domain.members.RoleId;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Predicate;

/// Adds a role to a tenant. Nobody adds one that stands above their own.
public final class CreateRole {
    /// So that a list of them is a page, with those that every tenant has.
    static final int MOST = 50;

    private final Roles roles;
    private final RoleDesk desk;
    private final InstantSource clock;

    public CreateRole(Roles roles, RoleDesk desk, InstantSource clock) {
        this.roles = roles;
        this.desk = desk;
        this.clock = clock;
    }

    /// @param id chosen before, so that a repeated request adds one
    /// @param precedence below an owner's
    public record Command(Caller caller, Origin origin, TenantId tenant, RoleId id, Role role, Precedence precedence) {
        private Errand errand() {
            return new Errand(caller, origin, tenant, Action.ROLE_CREATE, role);
        }
    }

    public sealed interface Outcome {
        record Created(AddedRole role) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        return desk.<Outcome>at(command.errand(), () -> create(command), Outcome.Refused::new);
    }

    private Outcome create(Command command) {
        roles.lock(command.tenant());
        var all = roles.all(command.tenant());
        return all.stream()
                .filter(role -> role.id().equals(command.id()))
                .findFirst()
                .<Outcome>map(Outcome.Created::new)
                .or(() -> desk.objection(command.errand(), command.precedence()).map(Outcome.Refused::new))
                .orElseGet(() -> add(command, all));
    }

    private Outcome add(Command command, List<AddedRole> all) {
        if (all.stream().map(AddedRole::role).anyMatch(Predicate.isEqual(command.role()))
                || command.role().isBuiltIn()) {
            return new Outcome.Refused(desk.refused(command.errand(), "role-exists", Plain.CONFLICT));
        }
        if (all.size() >= MOST) {
            return new Outcome.Refused(desk.refused(command.errand(), "too-many-roles", Plain.LIMIT_EXCEEDED));
        }
        var role = new AddedRole(command.tenant(), command.id(), command.role(), command.precedence(), clock.instant());
        roles.add(role);
        desk.done(command.errand(), role);
        return new Outcome.Created(role);
    }
}
