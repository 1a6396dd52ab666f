package io.tenantgate.application.audit;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.callers.Authority;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.paging.Slice;
import io.tenantgate.application.port.AuditEvents;
import io.tenantgate.application.port.AuditEvents.Filter;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.domain.audit.KeptEvent;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Optional;
import java.util.UUID;

/// The events of a tenant, or of all, newest first.
public final class ListEvents {
    private final Scopes scopes;
    private final AuditEvents events;
    private final TrailAuthority authority;

    public ListEvents(Scopes scopes, AuditEvents events, TrailAuthority authority) {
        this.scopes = scopes;
        this.events = events;
        this.authority = authority;
    }

    /// @param tenant absent where those of all are asked for, which an operator may
    /// @param before the last event of the page before
    /// @param limit 1 to 100
    public record Query(Caller caller, Optional<TenantId> tenant, Filter filter, Optional<UUID> before, int limit) {}

    public sealed interface Outcome {
        record Page(Slice<KeptEvent> events) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Query query) {
        return query.tenant()
                .map(tenant -> authority.over(tenant, query.caller()))
                .orElseGet(() -> Authority.ofOperator(query.caller()))
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> page(query));
    }

    private Outcome page(Query query) {
        var scope = query.tenant().map(Scope::of).orElse(Scope.PLATFORM);
        return new Outcome.Page(scopes.in(
                scope,
                () -> Slice.of(
                        query.limit(), most -> events.page(query.tenant(), query.filter(), query.before(), most))));
    }
}
