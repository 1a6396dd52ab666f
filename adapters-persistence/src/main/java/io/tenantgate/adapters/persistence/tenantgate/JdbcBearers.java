package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Row;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.application.port.Bearers;
import io.tenantgate.domain.tenancy.TenantStatus;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The functions `bearer` and `api_key`, each one call on a pooled connection.
public final class JdbcBearers implements Bearers {
    private final Sql sql;

    public JdbcBearers(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Facts> find(String issuer, Optional<UUID> originJti, String sub) {
        return sql.autocommit("select * from tenantgate.bearer(:issuer, :origin::uuid, :sub)")
                .set("issuer", issuer)
                .set("origin", originJti)
                .set("sub", sub)
                .many(JdbcBearers::facts);
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
                row.optionalUuid("s_id").map(id -> opened(row, id)));
    }

    private static Opened opened(Row row, UUID id) {
        return new Opened(id, row.instant("s_expires_at"), row.truth("s_ended"));
    }
}
