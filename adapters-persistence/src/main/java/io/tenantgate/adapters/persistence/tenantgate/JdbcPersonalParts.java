package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.application.port.PersonalParts;
import io.tenantgate.domain.audit.AuditOutcome;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.List;

/// The table `audit_personal`, and what `audit_found` has of it: by a function of the owner's, for the service's
/// role may take nothing out of the trail.
public final class JdbcPersonalParts implements PersonalParts {
    private final Sql sql;

    public JdbcPersonalParts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public int erase(TenantId tenant, String subject, int most) {
        return sql.query("select tenantgate.erase_person(:tenant, :subject, :outcomes::text[], :most) as gone")
                .set("tenant", tenant.value())
                .set("subject", subject)
                .set("outcomes", List.of(AuditOutcome.values()))
                .set("most", most)
                .single(row -> row.integer("gone"));
    }
}
