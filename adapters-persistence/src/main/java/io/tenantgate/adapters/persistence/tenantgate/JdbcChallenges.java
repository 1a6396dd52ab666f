package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Row;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.application.port.Challenges;
import io.tenantgate.domain.auth.ChallengeName;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Optional;

/// The table `challenges`. One that is added takes some that ended an hour before it with it, so that nothing stays of
/// those that were never answered.
public final class JdbcChallenges implements Challenges {
    private final Sql sql;

    public JdbcChallenges(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Pending pending) {
        var insert = """
            with forgotten as (
                delete from tenantgate.challenges where tenant_id = :tenant and hash in (
                    select hash from tenantgate.challenges
                    where tenant_id = :tenant and expires_at < :end::timestamptz - interval '1 hour'
                    order by expires_at limit 10 for update skip locked))
            insert into tenantgate.challenges (tenant_id, hash, client_id, login_name, username, name,
                provider_session, expires_at)
            values (:tenant, :hash, :client, :login, :username, :name, :session, :end)\
            """;
        sql.query(insert)
                .set("tenant", pending.tenant().value())
                .set("hash", pending.hash())
                .set("client", pending.clientId())
                .set("login", pending.loginName().value())
                .set("username", pending.username().value())
                .set("name", pending.name())
                .set("session", pending.sealedProviderSession())
                .set("end", pending.expiresAt())
                .update();
    }

    @Override
    public Optional<Pending> attempt(TenantId tenant, byte[] hash, int most) {
        var update = """
            update tenantgate.challenges set attempts = attempts + 1
            where tenant_id = :tenant and hash = :hash and attempts < :most
            returning client_id, login_name, username, name, provider_session, expires_at\
            """;
        return sql.query(update)
                .set("tenant", tenant.value())
                .set("hash", hash)
                .set("most", most)
                .one(row -> read(row, tenant, hash));
    }

    @Override
    public boolean take(TenantId tenant, byte[] hash) {
        return sql.query("delete from tenantgate.challenges where tenant_id = :tenant and hash = :hash")
                        .set("tenant", tenant.value())
                        .set("hash", hash)
                        .update()
                == 1;
    }

    private static Pending read(Row row, TenantId tenant, byte[] hash) {
        return new Pending(
                tenant,
                hash,
                row.text("client_id"),
                new LoginName(row.text("login_name")),
                new ProviderUsername(row.text("username")),
                row.constant("name", ChallengeName.class),
                row.bytes("provider_session"),
                row.instant("expires_at"));
    }
}
