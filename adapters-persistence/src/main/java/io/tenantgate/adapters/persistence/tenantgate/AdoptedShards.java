package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Query;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.domain.tenancy.ProviderName;
import io.tenantgate.domain.tenancy.ShardId;
import io.tenantgate.domain.tenancy.StrategyName;
import io.tenantgate.domain.tenancy.UserPool;
import java.time.Instant;
import java.util.Optional;

/// Of the table `shards`, the pools that were there before: each stands there once.
record AdoptedShards(Sql sql) {
    /// What a pool is used for.
    record Use(ProviderName provider, StrategyName strategy, UserPool pool) {
        private Query bind(Query query) {
            return query.set("provider", provider.value())
                    .set("strategy", strategy)
                    .set("issuer", pool.issuer());
        }
    }

    /// Whoever comes second waits at the index until the first one's transaction has ended.
    Optional<ShardId> adopt(ShardId id, Use use, Instant now) {
        if (isOurs(use.pool())) {
            return Optional.empty();
        }
        added(id, use, now);
        usedOtherwise(use);
        return withRoom(use);
    }

    /// Whether Tenantgate has made the pool itself, for somebody.
    private boolean isOurs(UserPool pool) {
        var made = """
            select from tenantgate.tenants where issuer = :issuer and evidence = 'ISSUER'
            union all
            select from tenantgate.shards where issuer = :issuer and origin = 'MANAGED'\
            """;
        return sql.query(made).set("issuer", pool.issuer()).exists();
    }

    private void added(ShardId id, Use use, Instant now) {
        var insert = sql.query("""
            insert into tenantgate.shards (shard_id, provider, strategy, origin, capacity, tenants, pool_id, issuer,
                created_at)
            values (:shard, :provider, :strategy, 'ADOPTED', :capacity, 0, :pool, :issuer, :now)
            on conflict do nothing\
            """);
        use.bind(insert)
                .set("shard", id.value())
                .set("capacity", capacity(use))
                .set("pool", use.pool().id())
                .set("now", now)
                .update();
    }

    /// Where nobody lives any more.
    private void usedOtherwise(Use use) {
        var update = sql.query("""
            update tenantgate.shards set provider = :provider, strategy = :strategy, capacity = :capacity
            where issuer = :issuer and origin = 'ADOPTED' and tenants = 0\
            """);
        use.bind(update).set("capacity", capacity(use)).update();
    }

    private Optional<ShardId> withRoom(Use use) {
        var select = sql.query("""
            select shard_id from tenantgate.shards
            where issuer = :issuer and origin = 'ADOPTED' and provider = :provider and strategy = :strategy
                and tenants < capacity
            for update\
            """);
        return use.bind(select).one(row -> new ShardId(row.uuid("shard_id")));
    }

    private static int capacity(Use use) {
        return use.strategy().mostInPool().orElse(1);
    }
}
