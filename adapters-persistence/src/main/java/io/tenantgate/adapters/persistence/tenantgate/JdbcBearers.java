package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Row;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.application.port.Bearers;
import io.tenantgate.domain.tenancy.TenantStatus;
import java.util.Optional;
import java.util.UUID;

/// The functions `bearer` and `api_key`, each one call on a pooled connection.
public final class JdbcBearers implements Bearers {
    private final Sql sql;

    public JdbcBearers(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Facts> find(String issuer, UUID originJti) {
        return sql.autocommit("select * from tenantgate.bearer(:issuer, :origin)")
                .set("issuer", issuer)
                .set("origin", originJti)
                .one(JdbcBearers::facts);
    }

    @Override
    public Optional<HeldKey> key(byte[] hash) {
        return sql.autocommit("select * from tenantgate.api_key(:hash)")
                .set("hash", hash)
                .one(row -> new HeldKey(
                        ApiKeyRow.read(row), row.optionalText("tenant_status").map(TenantStatus::valueOf)));
    }

    private static Facts facts(Row row) {
        var tenant = TenantRow.read(row);
        return new Facts(
                tenant,
                MemberRow.read(row, tenant.id()),
                row.uuid("s_id"),
                row.instant("s_expires_at"),
                row.truth("s_ended"));
    }
}
