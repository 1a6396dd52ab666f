package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Query;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.application.port.Envelope;
import io.tenantgate.application.port.UnprovenSignUps;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Optional;

/// The column `unproven` of the table `sign_up_attempts`, sealed for its row.
public final class JdbcUnprovenSignUps implements UnprovenSignUps {
    private final Sql sql;
    private final UnprovenText texts;

    public JdbcUnprovenSignUps(Sql sql, Envelope envelope) {
        this.sql = sql;
        this.texts = new UnprovenText(envelope);
    }

    @Override
    public boolean put(TenantId tenant, ProviderUsername username, Unproven unproven) {
        var update = "update tenantgate.sign_up_attempts set unproven = :unproven";
        return of(tenant, username, update + " where tenant_id = :tenant and username = :username")
                        .set("unproven", texts.seal(tenant, username, unproven))
                        .update()
                > 0;
    }

    @Override
    public Optional<Unproven> find(TenantId tenant, ProviderUsername username) {
        var select = """
            select unproven from tenantgate.sign_up_attempts
            where tenant_id = :tenant and username = :username and unproven is not null\
            """;
        return of(tenant, username, select)
                .one(row -> row.bytes("unproven"))
                .flatMap(found -> texts.open(tenant, username, found));
    }

    @Override
    public void remove(TenantId tenant, ProviderUsername username) {
        var update = """
            update tenantgate.sign_up_attempts set unproven = null
            where tenant_id = :tenant and username = :username and unproven is not null\
            """;
        of(tenant, username, update).update();
    }

    private Query of(TenantId tenant, ProviderUsername username, String text) {
        return sql.query(text).set("tenant", tenant.value()).set("username", username.value());
    }
}
