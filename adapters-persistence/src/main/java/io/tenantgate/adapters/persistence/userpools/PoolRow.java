package io.tenantgate.adapters.persistence.userpools;

import io.tenantgate.adapters.persistence.sql.Row;
import io.tenantgate.userpools.pool.Pool;
import io.tenantgate.userpools.pool.PoolId;

/// How a row becomes a pool.
final class PoolRow {
    static final String COLUMNS = """
        p.pool_id as p_id, p.name as p_name, p.issuer as p_issuer, p.settings as p_settings,
        p.created_at as p_created_at
        """;

    private PoolRow() {}

    static Pool read(Row row) {
        return new Pool(
                new PoolId(row.text("p_id")),
                row.text("p_name"),
                row.text("p_issuer"),
                PoolDocument.JSON.of(row.text("p_settings")),
                row.instant("p_created_at"));
    }
}
