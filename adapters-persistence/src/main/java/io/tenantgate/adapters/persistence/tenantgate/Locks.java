package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.domain.members.Subject;
import io.tenantgate.domain.tenancy.TenantId;

/// Locks on what may have no row yet, held until the transaction ends.
final class Locks {
    private Locks() {}

    static void take(Sql sql, String table, Subject subject) {
        sql.query("select pg_advisory_xact_lock(hashtextextended(:table || ' ' || :issuer || ' ' || :sub, 0))")
                .set("table", table)
                .set("issuer", subject.issuer())
                .set("sub", subject.sub())
                .exists();
    }

    static void take(Sql sql, String table, TenantId tenant, String name) {
        sql.query("select pg_advisory_xact_lock(hashtextextended(:table || ' ' || :tenant::text || ' ' || :name, 0))")
                .set("table", table)
                .set("tenant", tenant.value())
                .set("name", name)
                .exists();
    }
}
