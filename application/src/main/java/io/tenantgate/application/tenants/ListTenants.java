package io.tenantgate.application.tenants;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.callers.Authority;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.paging.Slice;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.Tenants;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Optional;

/// The tenants, newest first, for an operator.
public final class ListTenants {
    private final Scopes scopes;
    private final Tenants tenants;

    public ListTenants(Scopes scopes, Tenants tenants) {
        this.scopes = scopes;
        this.tenants = tenants;
    }

    /// @param before the last tenant of the page before
    /// @param limit 1 to 100
    public record Query(Caller caller, Tenants.Filter filter, Optional<TenantId> before, int limit) {}

    public sealed interface Outcome {
        record Page(Slice<Tenant> tenants) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Query query) {
        return Authority.ofOperator(query.caller())
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> page(query));
    }

    private Outcome page(Query query) {
        return new Outcome.Page(scopes.in(
                Scope.PLATFORM,
                () -> Slice.of(query.limit(), most -> tenants.page(query.filter(), query.before(), most))));
    }
}
