package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.application.port.Domains;
import io.tenantgate.domain.domains.DomainClaim;
import io.tenantgate.domain.domains.DomainClaim.Check;
import io.tenantgate.domain.domains.DomainClaimId;
import io.tenantgate.domain.domains.DomainName;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.List;
import java.util.Optional;

/// The table `domains`.
public final class JdbcDomains implements Domains {
    private static final String SELECT =
            "select " + DomainRow.COLUMNS + " from tenantgate.domains where tenant_id = :tenant ";

    private final Sql sql;

    public JdbcDomains(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean add(DomainClaim claim) {
        var insert = """
            insert into tenantgate.domains (tenant_id, claim_id, name, token, created_at)
            values (:tenant, :claim, :name, :token, :created)
            on conflict do nothing\
            """;
        return sql.query(insert)
                        .set("tenant", claim.tenant().value())
                        .set("claim", claim.id().value())
                        .set("name", claim.name().value())
                        .set("token", claim.token())
                        .set("created", claim.createdAt())
                        .update()
                == 1;
    }

    @Override
    public Optional<DomainClaim> find(TenantId tenant, DomainClaimId id) {
        return sql.query(SELECT + "and claim_id = :claim")
                .set("tenant", tenant.value())
                .set("claim", id.value())
                .one(DomainRow::read);
    }

    @Override
    public List<DomainClaim> page(TenantId tenant, Optional<DomainClaimId> before, int limit) {
        var after = before.isPresent() ? "and claim_id < :before " : "";
        var page = sql.query(SELECT + after + "order by claim_id desc limit :limit");
        before.ifPresent(id -> page.set("before", id.value()));
        return page.set("tenant", tenant.value()).set("limit", limit).many(DomainRow::read);
    }

    @Override
    public void write(DomainClaim claim) {
        var update = """
            update tenantgate.domains set verified_at = :verified, checked_at = :checked, seen = :seen
            where tenant_id = :tenant and claim_id = :claim\
            """;
        sql.query(update)
                .set("tenant", claim.tenant().value())
                .set("claim", claim.id().value())
                .set("verified", claim.verifiedAt())
                .set("checked", claim.lastCheck().map(Check::at))
                .set("seen", claim.lastCheck().map(Check::seen))
                .update();
    }

    @Override
    public void lock(DomainName name) {
        Locks.take(sql, "domains", TenantId.NONE, name.value());
    }

    @Override
    public Optional<DomainClaim> holder(DomainName name) {
        return sql.query("select " + DomainRow.COLUMNS
                        + " from tenantgate.domains where name = :name and verified_at is not null")
                .set("name", name.value())
                .one(DomainRow::read);
    }

    @Override
    public boolean remove(TenantId tenant, DomainClaimId id) {
        return sql.query("delete from tenantgate.domains where tenant_id = :tenant and claim_id = :claim")
                        .set("tenant", tenant.value())
                        .set("claim", id.value())
                        .update()
                == 1;
    }
}
