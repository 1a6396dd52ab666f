package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Query;
import io.tenantgate.adapters.persistence.sql.Row;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.application.port.Sessions;
import io.tenantgate.application.port.Standings.Standing;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The tables `sessions` and `session_tokens`.
public final class JdbcSessions implements Sessions {
    private static final String SELECT =
            "select " + SessionRow.COLUMNS + " from tenantgate.sessions s where s.tenant_id = :tenant and ";

    private static final String LOCK = "select r.created_at as r_created_at, r.rotated_at, %s, %s, %s"
                    .formatted(SessionRow.COLUMNS, TenantRow.COLUMNS, MemberRow.COLUMNS)
            + """
            from tenantgate.session_tokens r
            join tenantgate.sessions s on s.tenant_id = r.tenant_id and s.session_id = r.session_id
            join tenantgate.tenants t on t.tenant_id = r.tenant_id
            left join tenantgate.members m on m.tenant_id = s.tenant_id and m.member_id = s.member_id
            where r.tenant_id = :tenant and r.hash = :hash
            for update of s, r\
            """;

    private final Sql sql;

    public JdbcSessions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void open(Session session, RefreshToken first) {
        var insert = """
            with opened as (
                insert into tenantgate.sessions (tenant_id, session_id, member_id, issuer, origin_jti, client_id,
                    username, provider_token, ip, user_agent, created_at, last_used_at, expires_at, ended_at)
                values (:tenant, :session, :member, :issuer, :origin, :client,
                    :username, :token, :ip, :agent, :created, :used, :expires, :ended))
            insert into tenantgate.session_tokens (tenant_id, hash, session_id, created_at)
            values (:tenant, :hash, :session, :since)\
            """;
        SessionRow.write(sql.query(insert), session)
                .set("hash", first.hash())
                .set("since", first.createdAt())
                .later();
    }

    /// Both rows are locked: a token that was read before the lock was granted may have been rotated meanwhile.
    @Override
    public Optional<Held> lock(TenantId tenant, byte[] hash) {
        return sql.query(LOCK).set("tenant", tenant.value()).set("hash", hash).one(row -> held(row, tenant, hash));
    }

    private static Held held(Row row, TenantId tenant, byte[] hash) {
        var session = SessionRow.read(row, tenant);
        var token = new RefreshToken(
                tenant, session.id(), hash, row.instant("r_created_at"), row.optionalInstant("rotated_at"));
        return new Held(token, session, new Standing(TenantRow.read(row), MemberRow.find(row, tenant)));
    }

    @Override
    public void rotate(RefreshToken used, RefreshToken next, byte[] sealedProviderToken, Instant now) {
        var rotate = """
            with retired as (
                update tenantgate.session_tokens set rotated_at = :now
                where tenant_id = :tenant and hash = :used and rotated_at is null),
            session as (
                update tenantgate.sessions set provider_token = :token, last_used_at = :now
                where tenant_id = :tenant and session_id = :session)
            insert into tenantgate.session_tokens (tenant_id, hash, session_id, created_at)
            values (:tenant, :next, :session, :since)\
            """;
        sql.query(rotate)
                .set("tenant", next.tenant().value())
                .set("session", next.session())
                .set("used", used.hash())
                .set("next", next.hash())
                .set("since", next.createdAt())
                .set("token", sealedProviderToken)
                .set("now", now)
                .later();
    }

    @Override
    public int liveTokens(TenantId tenant, UUID session) {
        var count = """
            select count(*)::int as n from tenantgate.session_tokens
            where tenant_id = :tenant and session_id = :session and rotated_at is null\
            """;
        return sql.query(count)
                .set("tenant", tenant.value())
                .set("session", session)
                .single(row -> row.integer("n"));
    }

    @Override
    public Optional<Session> find(TenantId tenant, UUID id) {
        return one(tenant, sql.query(SELECT + "s.session_id = :session").set("session", id));
    }

    private static Optional<Session> one(TenantId tenant, Query query) {
        return query.set("tenant", tenant.value()).one(row -> SessionRow.read(row, tenant));
    }

    @Override
    public List<Session> of(TenantId tenant, MembershipId member, Instant now) {
        var live = """
            s.member_id = :member and s.ended_at is null and s.expires_at > :now
            order by s.created_at desc, s.session_id desc\
            """;
        return sql.query(SELECT + live)
                .set("tenant", tenant.value())
                .set("member", member.value())
                .set("now", now)
                .many(row -> SessionRow.read(row, tenant));
    }

    @Override
    public void end(TenantId tenant, UUID id, Instant now) {
        end("session_id", id, tenant, now);
    }

    @Override
    public void endAll(TenantId tenant, MembershipId member, Instant now) {
        end("member_id", member.value(), tenant, now);
    }

    private void end(String column, UUID id, TenantId tenant, Instant now) {
        var update = """
            update tenantgate.sessions set ended_at = :now
            where tenant_id = :tenant and %s = :id and ended_at is null\
            """.formatted(column);
        sql.query(update)
                .set("tenant", tenant.value())
                .set("id", id)
                .set("now", now)
                .update();
    }
}
