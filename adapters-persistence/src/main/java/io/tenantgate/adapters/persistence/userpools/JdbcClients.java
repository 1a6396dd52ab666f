package io.tenantgate.adapters.persistence.userpools;

import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.userpools.client.AppClient;
import io.tenantgate.userpools.client.ClientId;
import io.tenantgate.userpools.client.ClientSettings;
import io.tenantgate.userpools.client.SealedSecret;
import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.port.Clients;
import java.util.List;
import java.util.Optional;

/// The table `clients`.
public final class JdbcClients implements Clients {
    private static final String SELECT = "select " + ClientRow.COLUMNS + " from userpools.clients c where ";

    private static final String ENTRY = "select " + PoolRow.COLUMNS + ", " + ClientRow.COLUMNS + """
        from userpools.pools p
        left join userpools.clients c on c.pool_id = p.pool_id and c.client_id = :client
        where p.pool_id = :pool\
        """;

    private final Sql sql;

    public JdbcClients(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(AppClient client) {
        var insert = """
            insert into userpools.clients (pool_id, client_id, name, secret, settings, created_at)
            values (:pool, :client, :name, :secret, :settings::json, :created)\
            """;
        sql.query(insert)
                .set("pool", client.pool().value())
                .set("client", client.id().value())
                .set("name", client.name())
                .set("secret", client.secret().map(SealedSecret::base64))
                .set("settings", ClientDocument.JSON.text(client.settings()))
                .set("created", client.createdAt())
                .update();
    }

    @Override
    public Optional<AppClient> find(PoolId pool, ClientId id) {
        return sql.query(SELECT + "c.pool_id = :pool and c.client_id = :client")
                .set("pool", pool.value())
                .set("client", id.value())
                .one(ClientRow::read);
    }

    @Override
    public Optional<Entry> entry(PoolId pool, ClientId id) {
        return sql.query(ENTRY)
                .set("pool", pool.value())
                .set("client", id.value())
                .one(row ->
                        new Entry(PoolRow.read(row), row.optionalText("c_id").map(_ -> ClientRow.read(row))));
    }

    @Override
    public Optional<AppClient> find(ClientId id) {
        return sql.query(SELECT + "c.client_id = :client")
                .set("client", id.value())
                .one(ClientRow::read);
    }

    @Override
    public List<AppClient> named(PoolId pool, String name) {
        return sql.query(SELECT + "c.pool_id = :pool and c.name = :name order by c.created_at, c.client_id")
                .set("pool", pool.value())
                .set("name", name)
                .many(ClientRow::read);
    }

    @Override
    public void change(PoolId pool, ClientId id, ClientSettings settings) {
        var update = """
            update userpools.clients set settings = :settings::json
            where pool_id = :pool and client_id = :client\
            """;
        sql.query(update)
                .set("pool", pool.value())
                .set("client", id.value())
                .set("settings", ClientDocument.JSON.text(settings))
                .update();
    }

    @Override
    public void remove(PoolId pool, ClientId id) {
        var delete = """
            with tokens as (
                delete from userpools.refresh_tokens where pool_id = :pool and client_id = :client),
            sessions as (
                delete from userpools.challenge_sessions where pool_id = :pool and client_id = :client)
            delete from userpools.clients where pool_id = :pool and client_id = :client\
            """;
        sql.query(delete).set("pool", pool.value()).set("client", id.value()).update();
    }
}
