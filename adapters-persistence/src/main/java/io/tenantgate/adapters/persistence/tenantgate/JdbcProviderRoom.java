package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.application.port.ProviderRoom;
import io.tenantgate.domain.tenancy.ProviderName;
import io.tenantgate.domain.tenancy.ShardId;
import java.time.Instant;

/// What the tables `shards` and `tenants` tell of a provider's pools.
public final class JdbcProviderRoom implements ProviderRoom {
    private final Sql sql;

    public JdbcProviderRoom(Sql sql) {
        this.sql = sql;
    }

    /// Reads an index of those tenants alone that have a pool of their own.
    @Override
    public int pools(ProviderName provider) {
        var pools = """
            select (select count(*) from tenantgate.shards where provider = :provider)::int
                + (select count(*) from tenantgate.tenants
                    where provider = :provider and strategy = 'POOL' and status <> 'DELETED')::int as pools\
            """;
        return sql.query(pools).set("provider", provider.value()).single(row -> row.integer("pools"));
    }

    @Override
    public void fill(ShardId shard, Instant until) {
        sql.query("update tenantgate.shards set full_until = :until where shard_id = :shard")
                .set("shard", shard.value())
                .set("until", until)
                .update();
    }

    @Override
    public boolean lacksPools(ProviderName provider, Instant now) {
        var lacking = """
            select from tenantgate.shards where provider = :provider and pool_id is null and full_until > :now limit 1\
            """;
        return sql.query(lacking)
                .set("provider", provider.value())
                .set("now", now)
                .exists();
    }
}
