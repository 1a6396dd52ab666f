package io.tenantgate.adapters.persistence.userpools;

import io.tenantgate.adapters.persistence.sql.Query;
import io.tenantgate.adapters.persistence.sql.Row;
import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.TokenHash;
import io.tenantgate.userpools.account.Sub;
import io.tenantgate.userpools.client.ClientId;
import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.port.RefreshTokens.Grant;
import io.tenantgate.userpools.port.RefreshTokens.Holding;
import java.util.HexFormat;

/// How a row becomes a grant with all that it concerns, and a grant a row.
final class GrantRow {
    static final String COLUMNS = """
        g.pool_id as g_pool_id, g.token_id as g_id, g.client_id as g_client_id, g.sub as g_sub, g.realm as g_realm,
        g.origin_jti as g_origin_jti, g.auth_time as g_auth_time, g.event_id as g_event_id,
        g.expires_at as g_expires_at, g.revoked_at as g_revoked_at
        """;

    private GrantRow() {}

    static Holding holding(Row row) {
        return new Holding(read(row), PoolRow.read(row), ClientRow.read(row), AccountRow.read(row));
    }

    private static Grant read(Row row) {
        return new Grant(
                new PoolId(row.text("g_pool_id")),
                new TokenHash(HexFormat.of().formatHex(row.bytes("g_id"))),
                new ClientId(row.text("g_client_id")),
                new Sub(row.uuid("g_sub")),
                new Realm(row.text("g_realm")),
                row.uuid("g_origin_jti"),
                row.instant("g_auth_time"),
                row.uuid("g_event_id"),
                row.instant("g_expires_at"),
                row.optionalInstant("g_revoked_at"));
    }

    static Query write(Query insert, Grant grant) {
        return insert.set("pool", grant.pool().value())
                .set("id", grant.id().bytes())
                .set("client", grant.client().value())
                .set("sub", grant.account().value())
                .set("realm", grant.realm().value())
                .set("origin", grant.originJti())
                .set("authTime", grant.authTime())
                .set("event", grant.eventId())
                .set("expires", grant.expiresAt())
                .set("revoked", grant.revokedAt());
    }
}
