package io.tenantgate.adapters.persistence.userpools;

import io.tenantgate.adapters.persistence.scopes.PoolTransactions;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.userpools.account.Account;
import io.tenantgate.userpools.client.AppClient;
import io.tenantgate.userpools.group.Group;
import io.tenantgate.userpools.pool.Pool;
import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.port.Transactions;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Transactions and statements on a test's database.
record World(Sql sql, Transactions transactions) {
    static final InstantSource CLOCK = InstantSource.fixed(Examples.NOW);

    static World on(TestDatabase database) {
        return new World(database.sql(), new PoolTransactions(database.transaction()));
    }

    <T> T as(PoolId pool, Supplier<T> work) {
        return transactions.in(pool, work);
    }

    void in(PoolId pool, Runnable work) {
        as(pool, () -> {
            work.run();
            return pool;
        });
    }

    JdbcAccounts accounts() {
        return new JdbcAccounts(sql, CLOCK);
    }

    Pool added(Pool pool) {
        in(pool.id(), () -> new JdbcPools(sql).add(pool));
        return pool;
    }

    AppClient added(AppClient client) {
        in(client.pool(), () -> new JdbcClients(sql).add(client));
        return client;
    }

    Account added(Pool pool, Account account) {
        in(pool.id(), () -> accounts().insert(account, pool.namesOf(account)));
        return account;
    }

    Group added(Group group) {
        in(group.pool(), () -> new JdbcGroups(sql).add(group, 100));
        return group;
    }

    void joined(Account account, Group group) {
        in(group.pool(), () -> new JdbcGroupAccounts(sql).join(group.pool(), account.sub(), group.name(), 100));
    }

    /// Does the same at the same time, as many times, each on a thread of its own.
    static <T> List<T> race(int racers, Supplier<T> deed) {
        var line = new CyclicBarrier(racers);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = IntStream.range(0, racers)
                    .mapToObj(racer -> threads.submit(() -> {
                        line.await();
                        return deed.get();
                    }))
                    .toList();
            return running.stream().map(World::result).toList();
        }
    }

    private static <T> T result(Future<T> running) {
        try {
            return running.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
