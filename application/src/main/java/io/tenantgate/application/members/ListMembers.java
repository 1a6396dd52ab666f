package io.tenantgate.application.members;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.callers.Authority;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.port.MemberDirectory;
import io.tenantgate.application.port.MemberDirectory.Filter;
import io.tenantgate.application.port.MemberDirectory.Listed;
import io.tenantgate.application.port.MemberDirectory.Place;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.Tenants;
import io.tenantgate.domain.keys.KeyScope;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.List;
import java.util.Optional;

/// The members of a tenant and who is invited there, from the member directory: no provider is asked.
public final class ListMembers {
    private final Scopes scopes;
    private final Tenants tenants;
    private final MemberDirectory directory;

    public ListMembers(Scopes scopes, Tenants tenants, MemberDirectory directory) {
        this.scopes = scopes;
        this.tenants = tenants;
        this.directory = directory;
    }

    /// @param after where the page before ended
    /// @param limit 1 to 100
    public record Query(Caller caller, TenantId tenant, Filter filter, Optional<Place> after, int limit) {}

    public sealed interface Outcome {
        record Page(List<Listed> members, boolean more) implements Outcome {
            public Page {
                members = List.copyOf(members);
            }
        }

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Query query) {
        return Authority.over(query.tenant(), query.caller(), KeyScope.USERS_READ)
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> scopes.in(Scope.of(query.tenant()), () -> page(query)));
    }

    private Outcome page(Query query) {
        if (tenants.find(query.tenant()).isEmpty()) {
            return new Outcome.Refused(Plain.TENANT_NOT_FOUND);
        }
        int limit = query.limit();
        var found = directory.page(query.tenant(), query.filter(), query.after(), limit + 1);
        return new Outcome.Page(found.stream().limit(limit).toList(), found.size() > limit);
    }
}
