package io.tenantgate.app.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.messaging.delivery.Channel;
import io.tenantgate.adapters.messaging.delivery.Channels;
import io.tenantgate.adapters.messaging.delivery.Delivery.Delivered;
import io.tenantgate.adapters.messaging.delivery.Dispatch;
import io.tenantgate.adapters.messaging.delivery.OutboxWorker;
import io.tenantgate.adapters.messaging.delivery.RetryPlan;
import io.tenantgate.adapters.messaging.delivery.Rounds;
import io.tenantgate.adapters.persistence.database.Database;
import io.tenantgate.adapters.persistence.envelope.DataKeys;
import io.tenantgate.adapters.persistence.envelope.TenantgateEnvelope;
import io.tenantgate.adapters.persistence.scopes.TenantScopes;
import io.tenantgate.adapters.persistence.scopes.Transaction;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.adapters.persistence.tenantgate.JdbcOutbox;
import io.tenantgate.application.port.Outbox.Message;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.domain.auth.CodeDelivery.Medium;
import io.tenantgate.domain.tenancy.TenantId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An outbox whose database goes away, and comes back.
class OutboxOutageTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final String VAIN = "WARN The job 'outbox' waits for the database; runs in vain so far: ";
    private static final TenantId ACME = new TenantId(UUID.fromString("01912d68-783e-7a2b-8c00-000000000001"));
    private static final Message MESSAGE = new Message(
            UUID.fromString("01912d68-783e-7a2b-8c00-000000000002"),
            ACME,
            Medium.EMAIL,
            "alice@example.com",
            "Your code",
            "It is 271828.",
            Optional.of("271828"),
            NOW);

    @TempDir
    static Path directory;

    private final Heard heard = new Heard();
    private final BlockingQueue<Message> arrived = new LinkedBlockingQueue<>();

    @AfterEach
    void leave() {
        heard.close();
    }

    @Test
    void anOutageIsToldInLinesAndWhatWaitedIsSentThen() throws InterruptedException {
        try (var lost = new OwnServer(directory);
                var database = lost.open()) {
            var parts = new Parts(database);
            parts.add();
            lost.close();
            var rounds = new LatestRounds(parts.dispatch(arriving()));
            var worker = new OutboxWorker("outbox", rounds, new JobLog("outbox"));
            worker.start();
            assertThat(heard.next()).startsWith(VAIN + 1).doesNotContain("trace", "271828");
            assertThat(heard.next()).startsWith(VAIN + 2).doesNotContain("trace", "271828");

            goesOn(worker, rounds);
        }
    }

    private void goesOn(OutboxWorker worker, LatestRounds rounds) throws InterruptedException {
        try (var server = new OwnServer(directory);
                var database = server.open();
                worker) {
            rounds.latest = new Parts(database).dispatch(arriving());

            assertThat(arrived.poll(1, TimeUnit.MINUTES)).isEqualTo(MESSAGE);
            assertThat(afterTheWarnings()).startsWith("INFO The job 'outbox' goes on; runs in vain: ");
        }
    }

    private String afterTheWarnings() throws InterruptedException {
        var line = heard.next();
        while (line.startsWith(VAIN)) {
            line = heard.next();
        }
        return line;
    }

    private Channels arriving() {
        Channel channel = message -> {
            arrived.add(message);
            return new Delivered();
        };
        return new Channels(channel, channel);
    }

    /// Those at the server that is there.
    private static final class LatestRounds implements Rounds {
        private volatile Rounds latest;

        LatestRounds(Rounds first) {
            latest = first;
        }

        @Override
        public int takeUp(Runnable settled) {
            return latest.takeUp(settled);
        }

        @Override
        public boolean awaitQuiet(Duration atMost) throws InterruptedException {
            return latest.awaitQuiet(atMost);
        }
    }

    /// What the outbox is made of.
    private record Parts(Scopes scopes, JdbcOutbox outbox) {
        Parts(Database database) {
            this(new Transaction(database.dataSource()), database);
        }

        private Parts(Transaction transaction, Database database) {
            this(new TenantScopes(transaction), transaction, new Sql(transaction, database.bearers()));
        }

        private Parts(Scopes scopes, Transaction transaction, Sql sql) {
            var keys = DataKeys.open(OwnServer.KEY, transaction, sql);
            this(scopes, new JdbcOutbox(sql, scopes, new TenantgateEnvelope(keys)));
        }

        void add() {
            scopes.in(Scope.of(ACME), () -> {
                outbox.add(MESSAGE);
                return MESSAGE;
            });
        }

        Dispatch dispatch(Channels channels) {
            return new Dispatch(outbox, scopes, channels, RetryPlan.standard(() -> 0), InstantSource.fixed(NOW));
        }
    }
}
