package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.scopes.TenantScopes;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Scopes and statements on a test's database.
record World(Sql sql, Scopes scopes) {
    static World on(TestDatabase database) {
        return new World(database.sql(), new TenantScopes(database.transaction()));
    }

    <T> T as(TenantId tenant, Supplier<T> work) {
        return scopes.in(Scope.of(tenant), work);
    }

    void in(TenantId tenant, Runnable work) {
        as(tenant, () -> {
            work.run();
            return tenant;
        });
    }

    <T> T onPlatform(Supplier<T> work) {
        return scopes.in(Scope.PLATFORM, work);
    }

    Tenant added(Tenant tenant) {
        in(tenant.id(), () -> new JdbcTenants(sql).add(tenant));
        return tenant;
    }

    Membership added(Membership member) {
        in(member.tenant(), () -> new JdbcMembers(sql).add(member));
        return member;
    }

    /// Does the same at the same time, as many times, each on a thread of its own.
    static <T> List<T> race(int racers, Supplier<T> deed) {
        var line = new CyclicBarrier(racers);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = IntStream.range(0, racers)
                    .mapToObj(_ -> threads.submit(() -> {
                        line.await();
                        return deed.get();
                    }))
                    .toList();
            return running.stream().map(World::result).toList();
        }
    }

    private static <T> T result(java.util.concurrent.Future<T> running) {
        try {
            return running.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
