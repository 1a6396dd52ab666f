package io.tenantgate.application.domains;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.callers.TenantReader;
import io.tenantgate.application.paging.Slice;
import io.tenantgate.application.port.Domains;
import io.tenantgate.domain.domains.DomainClaim;
import io.tenantgate.domain.domains.DomainClaimId;
import io.tenantgate.domain.keys.KeyScope;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Optional;

/// The domains that a tenant claims, newest first.
public final class ListDomains {
    private final TenantReader reader;
    private final Domains domains;

    public ListDomains(TenantReader reader, Domains domains) {
        this.reader = reader;
        this.domains = domains;
    }

    /// @param before the last claim of the page before
    /// @param limit 1 to 100
    public record Query(Caller caller, TenantId tenant, Optional<DomainClaimId> before, int limit) {}

    public sealed interface Outcome {
        record Page(Slice<DomainClaim> claims) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Query query) {
        return reader.<Outcome>read(
                query.tenant(), query.caller(), KeyScope.TENANT_WRITE, () -> page(query), Outcome.Refused::new);
    }

    private Outcome page(Query query) {
        return new Outcome.Page(Slice.of(query.limit(), most -> domains.page(query.tenant(), query.before(), most)));
    }
}
