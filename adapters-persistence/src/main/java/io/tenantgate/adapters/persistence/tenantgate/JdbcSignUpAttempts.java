package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Query;
import io.tenantgate.adapters.persistence.sql.Row;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.application.port.SignUpAttempts;
import io.tenantgate.application.provider.Enroller.Notice;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The table `sign_up_attempts`. The lock is on the login name and not on its rows, so that two sign-ups of a name that
/// has none yet wait for one another too.
public final class JdbcSignUpAttempts implements SignUpAttempts {
    private static final String SELECT =
            "select tenant_id, attempt_id, login_name, username, notice, expires_at from tenantgate.sign_up_attempts ";

    private final Sql sql;

    public JdbcSignUpAttempts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Attempt> openFor(TenantId tenant, LoginName name, Instant now) {
        Locks.take(sql, "sign_up_attempts", tenant, name.value());
        return open(tenant, name, now).many(JdbcSignUpAttempts::read);
    }

    private Query open(TenantId tenant, LoginName name, Instant now) {
        var open = """
            where tenant_id = :tenant and login_name = :name and expires_at > :now
            order by attempt_id desc\
            """;
        return sql.query(SELECT + open)
                .set("tenant", tenant.value())
                .set("name", name.value())
                .set("now", now);
    }

    @Override
    public Optional<Attempt> find(TenantId tenant, MembershipId id) {
        return sql.query(SELECT + "where tenant_id = :tenant and attempt_id = :attempt")
                .set("tenant", tenant.value())
                .set("attempt", id.value())
                .one(JdbcSignUpAttempts::read);
    }

    @Override
    public List<Attempt> first(TenantId tenant, int limit) {
        return sql.query(SELECT + "where tenant_id = :tenant order by attempt_id limit :limit")
                .set("tenant", tenant.value())
                .set("limit", limit)
                .many(JdbcSignUpAttempts::read);
    }

    @Override
    public void add(Attempt attempt) {
        var insert = """
            insert into tenantgate.sign_up_attempts (tenant_id, attempt_id, login_name, username, notice, expires_at)
            values (:tenant, :attempt, :name, :username, :notice, :end)\
            """;
        sql.query(insert)
                .set("tenant", attempt.tenant().value())
                .set("attempt", attempt.id().value())
                .set("name", attempt.loginName().value())
                .set("username", attempt.username().value())
                .set("notice", attempt.notice())
                .set("end", attempt.expiresAt())
                .update();
    }

    @Override
    public void endAllBut(int kept, TenantId tenant, LoginName name, Instant now) {
        Locks.take(sql, "sign_up_attempts", tenant, name.value());
        var update = """
            with surplus as materialized (
                select tenant_id, attempt_id from tenantgate.sign_up_attempts
                where tenant_id = :tenant and login_name = :name and expires_at > :now
                order by attempt_id desc offset :kept)
            update tenantgate.sign_up_attempts a set expires_at = :now
            from surplus where a.tenant_id = surplus.tenant_id and a.attempt_id = surplus.attempt_id\
            """;
        sql.query(update)
                .set("tenant", tenant.value())
                .set("name", name.value())
                .set("now", now)
                .set("kept", kept)
                .update();
    }

    @Override
    public void end(TenantId tenant, MembershipId id, Instant now) {
        var update = """
            update tenantgate.sign_up_attempts set expires_at = :now
            where tenant_id = :tenant and attempt_id = :attempt\
            """;
        sql.query(update)
                .set("tenant", tenant.value())
                .set("attempt", id.value())
                .set("now", now)
                .update();
    }

    @Override
    public void remove(TenantId tenant, MembershipId id) {
        sql.query("delete from tenantgate.sign_up_attempts where tenant_id = :tenant and attempt_id = :attempt")
                .set("tenant", tenant.value())
                .set("attempt", id.value())
                .update();
    }

    @Override
    public List<Attempt> expired(Instant now, int limit) {
        return sql.query(SELECT + "where expires_at <= :now order by expires_at limit :limit")
                .set("now", now)
                .set("limit", limit)
                .many(JdbcSignUpAttempts::read);
    }

    private static Attempt read(Row row) {
        return new Attempt(
                new TenantId(row.uuid("tenant_id")),
                new MembershipId(row.uuid("attempt_id")),
                new LoginName(row.text("login_name")),
                new ProviderUsername(row.text("username")),
                row.constant("notice", Notice.class),
                row.instant("expires_at"));
    }
}
