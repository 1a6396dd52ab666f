package io.tenantgate.adapters.rest.roles;

import io.tenantgate.adapters.rest.problem.ProblemType;
import io.tenantgate.adapters.rest.problem.RefusedRequest;
import io.tenantgate.adapters.rest.request.Call;
import io.tenantgate.application.roles.CreateRole;
import io.tenantgate.application.roles.DeleteRole;
import io.tenantgate.domain.members.AddedRole;
import io.tenantgate.domain.members.Role;
import io.tenantgate.domain.members.RoleId;
import io.tenantgate.domain.tenancy.TenantId;
import jakarta.inject.Singleton;
import java.util.UUID;

/// Adds roles to a tenant, and takes them away.
@Singleton
final class RoleChanges {
    private final CreateRole create;
    private final DeleteRole delete;

    RoleChanges(CreateRole create, DeleteRole delete) {
        this.create = create;
        this.delete = delete;
    }

    AddedRole create(Call call, TenantId tenant, UUID id, NewRole role) {
        var command = new CreateRole.Command(
                call.caller(), call.origin(), tenant, new RoleId(id), role.role(), role.precedence());
        return switch (create.handle(command)) {
            case CreateRole.Outcome.Created(var created) -> created;
            case CreateRole.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }

    void delete(Call call, TenantId tenant, String name) {
        var command = new DeleteRole.Command(call.caller(), call.origin(), tenant, named(name));
        switch (delete.handle(command)) {
            case DeleteRole.Outcome.Deleted _ -> {}
            case DeleteRole.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        }
    }

    /// A text that can be no role's name is none's.
    private static Role named(String text) {
        try {
            return new Role(text);
        } catch (IllegalArgumentException _) {
            throw new RefusedRequest(ProblemType.NOT_FOUND);
        }
    }
}
