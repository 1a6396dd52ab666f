package io.tenantgate.application.roles;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.callers.TenantReader;
import io.tenantgate.application.port.Roles;
import io.tenantgate.domain.keys.KeyScope;
import io.tenantgate.domain.members.AddedRole;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.List;

/// The roles that a tenant has added.
public final class ListRoles {
    private final TenantReader reader;
    private final Roles roles;

    public ListRoles(TenantReader reader, Roles roles) {
        this.reader = reader;
        this.roles = roles;
    }

    public record Query(Caller caller, TenantId tenant) {}

    public sealed interface Outcome {
        record Found(List<AddedRole> roles) implements Outcome {
            public Found {
                roles = List.copyOf(roles);
            }
        }

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Query query) {
        return reader.<Outcome>read(
                query.tenant(),
                query.caller(),
                KeyScope.USERS_READ,
                () -> new Outcome.Found(roles.all(query.tenant())),
                Outcome.Refused::new);
    }
}
