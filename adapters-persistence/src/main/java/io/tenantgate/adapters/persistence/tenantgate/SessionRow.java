package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Query;
import io.tenantgate.adapters.persistence.sql.Row;
import io.tenantgate.application.port.Sessions.Session;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;

/// How a row becomes a session, and back.
final class SessionRow {
    static final String COLUMNS = """
        s.session_id, s.member_id, s.issuer, s.origin_jti, s.client_id, s.username, s.provider_token, s.ip,
        s.user_agent, s.created_at, s.last_used_at, s.expires_at, s.ended_at
        """;

    private SessionRow() {}

    static Session read(Row row, TenantId tenant) {
        return new Session(
                tenant,
                row.uuid("session_id"),
                new MembershipId(row.uuid("member_id")),
                row.text("issuer"),
                row.uuid("origin_jti"),
                row.text("client_id"),
                new ProviderUsername(row.text("username")),
                row.bytes("provider_token"),
                row.text("ip"),
                row.text("user_agent"),
                row.instant("created_at"),
                row.instant("last_used_at"),
                row.instant("expires_at"),
                row.optionalInstant("ended_at"));
    }

    static Query write(Query insert, Session session) {
        return insert.set("tenant", session.tenant().value())
                .set("session", session.id())
                .set("member", session.member().value())
                .set("issuer", session.issuer())
                .set("origin", session.originJti())
                .set("client", session.clientId())
                .set("username", session.username().value())
                .set("token", session.sealedProviderToken())
                .set("ip", session.ip())
                .set("agent", session.userAgent())
                .set("created", session.createdAt())
                .set("used", session.lastUsedAt())
                .set("expires", session.expiresAt())
                .set("ended", session.endedAt());
    }
}
