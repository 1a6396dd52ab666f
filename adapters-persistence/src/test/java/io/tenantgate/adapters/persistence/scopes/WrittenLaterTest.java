package io.tenantgate.adapters.persistence.scopes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.tenantgate.adapters.persistence.DatabaseFault;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.adapters.persistence.testing.CountedStatements;
import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.application.port.Scope;
import io.tenantgate.domain.tenancy.TenantId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Statements that wait for what is sent next.
class WrittenLaterTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final Scope ACME = Scope.of(new TenantId(UUID.fromString("018f0000-0000-7000-8000-000000000001")));
    private static final String ACME_SAID = "018f0000-0000-7000-8000-000000000001";

    private final Transaction transaction = DATABASE.transaction();
    private final TenantScopes scopes = new TenantScopes(transaction);
    private final Counter counter = new Counter(DATABASE.sql());

    @BeforeAll
    static void makeTable() throws SQLException {
        Counter.create(DATABASE);
    }

    @BeforeEach
    void empty() {
        counter.empty();
    }

    @Test
    void theNextStatementSeesIt() {
        int found = scopes.in(ACME, () -> {
            counter.insertLater("one");
            return counter.raise("one");
        });

        assertThat(found).isEqualTo(1);
        assertThat(counter.value("one")).isEqualTo(1);
    }

    @Test
    void itTravelsWithTheCommitInOneMessage() {
        var counted = new CountedStatements(DATABASE.dataSource());
        var watched = new Transaction(counted.dataSource());
        var there = new Counter(new Sql(watched, counted.dataSource()));

        var sent = counted.during(() -> new TenantScopes(watched).in(ACME, () -> {
            there.insertLater("one");
            return there.insertLater("two");
        }));

        assertThat(sent).singleElement().asString().endsWith(";commit");
        assertThat(counter.names()).containsExactly("one", "two");
    }

    @Test
    void eachSeesWhatItsOwnWorkMaySee() {
        scopes.in(ACME, () -> {
            counter.noteSettingsLater();
            scopes.in(Scope.PLATFORM, counter::noteSettingsLater);
            return counter.noteSettingsLater();
        });

        assertThat(counter.names()).containsExactly("1 " + ACME_SAID + "/", "2 platform/", "3 " + ACME_SAID + "/");
    }

    @Test
    void itIsNeverWrittenWhereTheWorkFails() {
        assertThatIllegalStateException()
                .isThrownBy(() -> scopes.in(ACME, () -> {
                    counter.insertLater("one");
                    throw new IllegalStateException("fails");
                }));

        assertThat(counter.names()).isEmpty();
    }

    @Test
    void whatIsWrongWithItShowsAtTheCommitAndNothingIsWritten() {
        scopes.in(ACME, () -> counter.insert("taken"));
        var ran = new ArrayList<String>();

        assertThatExceptionOfType(DatabaseFault.class)
                .isThrownBy(() -> scopes.in(ACME, () -> {
                    transaction.afterCommit(() -> ran.add("never"));
                    counter.insertLater("one");
                    return counter.insertLater("taken");
                }));

        assertThat(counter.names()).containsExactly("taken");
        assertThat(ran).isEmpty();
    }

    @Test
    void aDeadlockThatShowsAtTheCommitIsRunAgain() throws Exception {
        scopes.in(ACME, () -> counter.insert("a") + counter.insert("b"));
        var bothHoldOne = new CyclicBarrier(2);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = threads.submit(() -> crossing("a", "b", bothHoldOne));
            var other = threads.submit(() -> crossing("b", "a", bothHoldOne));
            one.get();
            other.get();
        }

        assertThat(counter.value("a") + counter.value("b")).isEqualTo(4);
    }

    private void crossing(String first, String second, CyclicBarrier bothHoldOne) {
        var isFirstRun = new AtomicInteger();
        scopes.in(ACME, () -> {
            counter.raise(first);
            if (isFirstRun.getAndIncrement() == 0) await(bothHoldOne);
            return counter.raiseLater(second);
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
