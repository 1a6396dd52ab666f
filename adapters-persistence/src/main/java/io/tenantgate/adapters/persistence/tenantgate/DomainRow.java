package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Row;
import io.tenantgate.domain.domains.DomainClaim;
import io.tenantgate.domain.domains.DomainClaim.Check;
import io.tenantgate.domain.domains.DomainClaim.Seen;
import io.tenantgate.domain.domains.DomainClaimId;
import io.tenantgate.domain.domains.DomainName;
import io.tenantgate.domain.tenancy.TenantId;

/// How a row of `domains` becomes a claim.
final class DomainRow {
    static final String COLUMNS = "tenant_id, claim_id, name, token, created_at, verified_at, checked_at, seen";

    private DomainRow() {}

    static DomainClaim read(Row row) {
        return new DomainClaim(
                new TenantId(row.uuid("tenant_id")),
                new DomainClaimId(row.uuid("claim_id")),
                new DomainName(row.text("name")),
                row.text("token"),
                row.instant("created_at"),
                row.optionalInstant("verified_at"),
                row.optionalInstant("checked_at").map(at -> new Check(at, row.constant("seen", Seen.class))));
    }
}
