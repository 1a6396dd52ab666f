package io.tenantgate.app.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.persistence.database.Database;
import io.tenantgate.adapters.persistence.scopes.TenantScopes;
import io.tenantgate.adapters.persistence.scopes.Transaction;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.application.port.Scope;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Jobs whose database, a server of the test's own, goes away.
class BackgroundTest {
    private static final Duration DAILY = Duration.ofDays(1);

    @TempDir
    static Path directory;

    private final OwnServer server = new OwnServer(directory);
    private final Database database = server.open();
    private final Transaction transaction = new Transaction(database.dataSource());
    private final Sql sql = new Sql(transaction, database.bearers());
    private final Heard heard = new Heard();

    @AfterEach
    void leave() {
        heard.close();
        database.close();
        server.close();
    }

    private Job asking(String question) {
        return new Job("asking", DAILY, () -> ask(question));
    }

    private void ask(String question) {
        new TenantScopes(transaction)
                .in(Scope.PLATFORM, () -> sql.query(question).exists());
    }

    @Test
    void aDatabaseThatGoesAwayAndIsNotReachedThenIsALineEach() {
        try (var background = new Background(List.of())) {
            var log = new JobLog("asking");
            background.run(asking("select 1"), log);
            assertThat(heard.lines()).isEmpty();

            server.close();
            background.run(asking("select 1"), log);
            background.run(asking("select 1"), log);

            assertThat(heard.lines())
                    .hasSize(2)
                    .allMatch(line -> line.startsWith("WARN The job 'asking' waits for the database; runs in vain"))
                    .noneMatch(line -> line.contains("trace"));
        }
    }

    @Test
    void aQuestionThatIsWrongIsAFaultOfOursAlsoWhileTheServiceCloses() {
        var background = new Background(List.of());
        var log = new JobLog("asking");
        background.run(asking("select nothing_like_it"), log);
        background.close();
        background.run(asking("select nothing_like_it"), log);

        assertThat(heard.lines())
                .containsExactly(
                        "ERROR The job 'asking' failed, with its trace",
                        "ERROR The job 'asking' failed, with its trace");
    }

    @Test
    void whileTheServiceClosesNobodyIsWarnedOfADatabaseThatIsGone() {
        var background = new Background(List.of());
        background.close();
        database.close();

        background.run(asking("select 1"), new JobLog("asking"));

        assertThat(heard.lines())
                .singleElement()
                .asString()
                .startsWith("INFO The job 'asking' is left for the next start")
                .doesNotContain("trace");
    }

    @Test
    void nobodyIsWarnedOfAJobThatIsCutOffWhenTheServiceCloses() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var asleep = new Job("asking", DAILY, () -> {
            begun.countDown();
            ask("select pg_sleep(600)");
        });
        var background = new Background(List.of(asleep), Duration.ZERO);
        begun.await();

        background.close();

        assertThat(heard.next()).isEqualTo("INFO A job that did not end in time is cut off");
        assertThat(heard.next())
                .startsWith("INFO The job 'asking' is left for the next start")
                .doesNotContain("trace");
        assertThat(heard.lines()).isEmpty();
    }
}
