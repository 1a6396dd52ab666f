package io.tenantgate.app.cuts;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.app.api.Eventually;
import io.tenantgate.app.api.World;
import io.tenantgate.app.api.World.Place;
import io.tenantgate.app.jobs.ErrandWorker;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// A tenant whose sign-ups cannot be made for a while, however many there are, keeps those of no other waiting.
class FairErrandsTest {
    private static final int MORE_THAN_ALL_PLACES = 20;
    private static final Mortal MORTAL = Mortal.start();

    /// As every sign-up of a name takes it before anything else.
    private static final String LOCK = """
        select pg_advisory_xact_lock(hashtextextended('sign_up_attempts ' || :tenant || ' ' || :name, 0))\
        """;

    private final World world = MORTAL.service().world();

    @AfterAll
    static void stop() {
        MORTAL.close();
    }

    @Test
    void whatWaitsForOneTenantWaitsForNoOther() throws InterruptedException {
        var flood = world.tenant();
        var home = world.tenant();
        var names = IntStream.range(0, MORE_THAN_ALL_PLACES)
                .mapToObj("p%d@example.com"::formatted)
                .toList();
        names.forEach(name -> world.signUp(flood, name, World.PASSWORD));
        world.signUp(home, "ann@example.com", World.PASSWORD);

        try (var worker = new ErrandWorker(MORTAL.errands());
                var _ = new Blocked(flood, names)) {
            worker.start();
            Eventually.get(() -> waiting(home), left -> left == 0);

            assertThat(waiting(flood)).isEqualTo(MORE_THAN_ALL_PLACES);
        }
    }

    private static int waiting(Place tenant) {
        return MORTAL.service()
                .bean(Scopes.class)
                .in(
                        Scope.PLATFORM,
                        () -> MORTAL.service()
                                .bean(Sql.class)
                                .query("select count(*)::int as n from tenantgate.errands where tenant_id ="
                                        + " :tenant::uuid")
                                .set("tenant", tenant.id())
                                .single(row -> row.integer("n")));
    }

    /// As long as it is open, nothing that concerns these names of a tenant comes to its end.
    private static final class Blocked implements AutoCloseable {
        private final CountDownLatch held = new CountDownLatch(1);
        private final CountDownLatch end = new CountDownLatch(1);
        private final Thread holder;

        Blocked(Place tenant, List<String> names) throws InterruptedException {
            holder = Thread.startVirtualThread(() -> MORTAL.service()
                    .bean(Scopes.class)
                    .in(Scope.PLATFORM, () -> {
                        names.forEach(name -> lock(tenant, name));
                        held.countDown();
                        return awaited(end);
                    }));
            held.await();
        }

        private static void lock(Place tenant, String name) {
            MORTAL.service()
                    .bean(Sql.class)
                    .query(LOCK)
                    .set("tenant", tenant.id())
                    .set("name", name)
                    .exists();
        }

        private static boolean awaited(CountDownLatch latch) {
            try {
                latch.await();
                return true;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() throws InterruptedException {
            end.countDown();
            holder.join();
        }
    }
}
