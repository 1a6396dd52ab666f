package io.tenantgate.adapters.persistence.userpools;

import io.tenantgate.adapters.persistence.sql.Row;
import io.tenantgate.userpools.client.AppClient;
import io.tenantgate.userpools.client.ClientId;
import io.tenantgate.userpools.client.SealedSecret;
import io.tenantgate.userpools.pool.PoolId;

/// How a row becomes a client.
final class ClientRow {
    static final String COLUMNS = """
        c.pool_id as c_pool_id, c.client_id as c_id, c.name as c_name, c.secret as c_secret,
        c.settings as c_settings, c.created_at as c_created_at
        """;

    private ClientRow() {}

    static AppClient read(Row row) {
        return new AppClient(
                new ClientId(row.text("c_id")),
                new PoolId(row.text("c_pool_id")),
                row.text("c_name"),
                row.optionalText("c_secret").map(SealedSecret::new),
                ClientDocument.JSON.of(row.text("c_settings")),
                row.instant("c_created_at"));
    }
}
