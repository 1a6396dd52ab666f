package io.tenantgate.adapters.persistence.scopes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.tenantgate.adapters.persistence.DatabaseFault;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.application.port.Scope;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.userpools.pool.PoolId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TransactionTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final Scope ACME = Scope.of(new TenantId(UUID.fromString("018f0000-0000-7000-8000-000000000001")));
    private static final String ACME_SAID = "018f0000-0000-7000-8000-000000000001";
    private static final PoolId POOL = new PoolId("eu-west-1_AAAAAAAAA");

    private final Transaction transaction = DATABASE.transaction();
    private final TenantScopes scopes = new TenantScopes(transaction);
    private final PoolTransactions pools = new PoolTransactions(transaction);
    private final Sql sql = DATABASE.sql();
    private final Counter counter = new Counter(sql);

    @BeforeAll
    static void makeTable() throws SQLException {
        Counter.create(DATABASE);
    }

    @BeforeEach
    void empty() {
        counter.empty();
    }

    @Test
    void innerWorkJoinsAndTheOuterVisibilityIsRestored() {
        var seen = new ArrayList<String>();

        scopes.in(ACME, () -> {
            seen.add(counter.settings());
            pools.in(POOL, () -> seen.add(counter.settings()));
            scopes.in(Scope.PLATFORM, () -> seen.add(counter.settings()));
            return seen.add(counter.settings());
        });

        assertThat(seen)
                .containsExactly(ACME_SAID + "/", ACME_SAID + "/eu-west-1_AAAAAAAAA", "platform/", ACME_SAID + "/");
    }

    @Test
    void innerAndOuterWorkStandOrFallTogether() {
        assertThatIllegalStateException()
                .isThrownBy(() -> scopes.in(ACME, () -> {
                    pools.in(POOL, () -> counter.insert("inner"));
                    throw new IllegalStateException("outer fails");
                }));

        assertThat(counter.names()).isEmpty();
    }

    @Test
    void anInnerFailureDoomsTheWholeAlsoWhenItIsCaught() {
        assertThatIllegalStateException()
                .isThrownBy(() -> scopes.in(ACME, () -> {
                    counter.insert("outer");
                    assertThatIllegalStateException()
                            .isThrownBy(() -> pools.in(POOL, () -> {
                                throw new IllegalStateException("inner fails");
                            }));
                    return counter.insert("after");
                }))
                .withMessageContaining("rolled back");

        assertThat(counter.names()).isEmpty();
    }

    @Test
    void aThreadIsInATransactionExactlyWhileWorkRuns() {
        assertThat(transaction.isOpen()).isFalse();
        assertThat(scopes.in(ACME, transaction::isOpen)).isTrue();
        assertThat(scopes.open()).isFalse();
    }

    @Test
    void aStatementOutsideATransactionIsAFault() {
        assertThatIllegalStateException().isThrownBy(counter::settings).withMessageContaining("No transaction is open");
    }

    @Test
    void whatWaitsForTheCommitRunsAfterItAndOnlyThen() {
        var ran = new ArrayList<List<String>>();

        scopes.in(ACME, () -> {
            transaction.afterCommit(() -> ran.add(counter.names()));
            return counter.insert("one");
        });
        assertThatIllegalStateException()
                .isThrownBy(() -> scopes.in(ACME, () -> {
                    transaction.afterCommit(() -> ran.add(List.of("never")));
                    throw new IllegalStateException("fails");
                }));

        assertThat(ran).containsExactly(List.of("one"));
    }

    @Test
    void twoThatDeadlockBothSucceedSinceTheLoserIsRunAgain() throws Exception {
        scopes.in(ACME, () -> counter.insert("a") + counter.insert("b"));
        var bothHoldOne = new CyclicBarrier(2);
        var runs = new AtomicInteger();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = threads.submit(() -> crossing("a", "b", bothHoldOne, runs));
            var other = threads.submit(() -> crossing("b", "a", bothHoldOne, runs));
            one.get();
            other.get();
        }

        assertThat(runs.get()).isGreaterThan(2);
        assertThat(counter.value("a") + counter.value("b")).isEqualTo(4);
    }

    @Test
    void anotherFaultIsNotRunAgain() {
        var runs = new AtomicInteger();

        assertThatExceptionOfType(DatabaseFault.class)
                .isThrownBy(() -> scopes.in(ACME, () -> {
                    runs.incrementAndGet();
                    return sql.query("select 1 / 0 as x").exists();
                }));

        assertThat(runs.get()).isEqualTo(1);
    }

    private void crossing(String first, String second, CyclicBarrier bothHoldOne, AtomicInteger runs) {
        var isFirstRun = new AtomicInteger();
        scopes.in(ACME, () -> {
            runs.incrementAndGet();
            counter.raise(first);
            if (isFirstRun.getAndIncrement() == 0) await(bothHoldOne);
            return counter.raise(second);
        });
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
