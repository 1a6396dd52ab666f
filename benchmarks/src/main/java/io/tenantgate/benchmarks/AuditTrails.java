package io.tenantgate.benchmarks;

import io.tenantgate.adapters.persistence.tenantgate.JdbcAuditLog;
import io.tenantgate.application.port.Scope;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.audit.Actor;
import io.tenantgate.domain.audit.AuditEvent;
import io.tenantgate.domain.audit.AuditOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// What the audit trail costs with a million events in it: what an event adds where a transaction is open anyway,
/// and each page. On the database alone: no service is between.
final class AuditTrails implements Measurement {
    private static final int EVENTS = 1_000_000;
    private static final int INSERTS = 5_000;
    private static final int WARM_UP = 1_000;
    private static final int RUNS = 200;
    private static final double ADDED = 0.2;

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public void run(Bench bench) throws IOException {
        var laps = new Laps(name());
        var size = bench.size();
        var goals = new Goals(name());
        var few = few();
        var directory = Files.createTempDirectory("tenantgate-benchmark");
        try (var stock = AuditStock.of(directory, size.of(EVENTS, 10_000), 10_000)) {
            laps.ended("fill");
            AuditGrowth.compare(goals, few, AuditGrowth.costs(stock));
            laps.ended("buffers");
            new AuditQueries(stock, size.of(RUNS, 20)).measure(goals);
            laps.ended("queries");
            inserts(stock, size.of(WARM_UP, 100));
            goals.atMost(
                    "an event adds to an open transaction, p50", inserts(stock, size.of(INSERTS, 500)), ADDED, " ms");
            goals.told("a statement that does nothing there, p50", nothings(stock, size.of(INSERTS, 500)) + " ms");
            laps.ended("inserts");
        }
        goals.print();
        laps.finish();
    }

    /// What pages cost among a thousand events.
    private static Map<String, Double> few() throws IOException {
        try (var stock = AuditStock.of(Files.createTempDirectory("tenantgate-benchmark"), 1_000, 10)) {
            return AuditGrowth.costs(stock);
        }
    }

    /// What the way to the server and back takes of it, in milliseconds.
    private static String nothings(AuditStock stock, int count) {
        var nanos = new ArrayList<Long>();
        for (int n = 0; n < count; n++) {
            nanos.add(stock.scopes().in(Scope.of(AuditStock.ACME), () -> {
                stock.sql().query("select 1 as one").exists();
                long begun = System.nanoTime();
                stock.sql().query("select 1 as one").exists();
                return System.nanoTime() - begun;
            }));
        }
        return String.format(Locale.ROOT, "%.2f", Latencies.of(nanos).percentileMillis(0.50));
    }

    /// How long an event takes in a transaction that has run a statement before, with the next one, in whose message it
    /// goes to the server, in milliseconds.
    private static double inserts(AuditStock stock, int count) {
        var log = new JdbcAuditLog(stock.sql());
        var nanos = new ArrayList<Long>();
        for (int n = 0; n < count; n++) {
            var event = event(n);
            nanos.add(stock.scopes().in(Scope.of(AuditStock.ACME), () -> {
                stock.sql().query("select 1 as one").exists();
                long begun = System.nanoTime();
                log.add(event);
                stock.sql().query("select 1 as one").exists();
                return System.nanoTime() - begun;
            }));
        }
        return Latencies.of(nanos).percentileMillis(0.50);
    }

    private static AuditEvent event(int n) {
        var now = Instant.now();
        return new AuditEvent(
                new UUID(
                        now.toEpochMilli() << 16 | 0x7000L | n & 0xFFF,
                        UUID.randomUUID().getLeastSignificantBits()),
                now,
                AuditStock.ACME,
                Actor.ANONYMOUS,
                Action.SIGN_IN,
                AuditOutcome.SUCCESS,
                "",
                "person" + n + "@example.com",
                "192.0.2.7",
                "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
                UUID.randomUUID().toString(),
                Map.of("session", UUID.randomUUID().toString()));
    }
}
