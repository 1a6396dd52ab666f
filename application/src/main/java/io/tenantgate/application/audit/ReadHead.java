package io.tenantgate.application.audit;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.port.AuditChain.Anchor;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.SealedTrail;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Optional;

/// Where the chain of a trail ends, to be kept elsewhere: whoever has it finds later that something was cut off.
public final class ReadHead {
    private static final int MOST_COUNTED = 100_000;

    private final Scopes scopes;
    private final TrailAuthority authority;
    private final SealedTrail sealed;

    public ReadHead(Scopes scopes, TrailAuthority authority, SealedTrail sealed) {
        this.scopes = scopes;
        this.authority = authority;
        this.sealed = sealed;
    }

    public record Query(Caller caller, TenantId tenant) {}

    public sealed interface Outcome {
        /// @param head absent where nothing was sealed yet
        /// @param waiting how many events have no seal yet
        record Head(Optional<Anchor> head, int waiting) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Query query) {
        return authority
                .over(query.tenant(), query.caller())
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> scopes.in(Scope.of(query.tenant()), () -> head(query.tenant())));
    }

    /// What waits is counted first: what is sealed meanwhile is in the head, and where nothing waits nothing is
    /// missing.
    private Outcome head(TenantId tenant) {
        int waiting = sealed.waiting(tenant, MOST_COUNTED);
        return new Outcome.Head(sealed.head(tenant), waiting);
    }
}
