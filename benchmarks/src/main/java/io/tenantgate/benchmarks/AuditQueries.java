package io.tenantgate.benchmarks;

import io.tenantgate.adapters.persistence.tenantgate.JdbcAuditEvents;
import io.tenantgate.application.port.AuditEvents;
import io.tenantgate.application.port.AuditEvents.Filter;
import io.tenantgate.application.port.AuditEvents.Period;
import io.tenantgate.application.port.Scope;
import io.tenantgate.domain.audit.AuditOutcome;
import io.tenantgate.domain.audit.KeptEvent;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// Pages of a trail of a million events: by each one thing that can be asked for and by each two, the first page and
/// the thousandth, of a tenant and of all.
final class AuditQueries {
    static final List<Optional<TenantId>> TENANTS = List.of(Optional.of(AuditStock.ACME), Optional.empty());

    private static final List<String> WAYS = List.of("subject", "ip", "actor", "action", "outcome", "from");
    static final int PAGE = 26;
    private static final int PAGES = 1_000;
    /// Until each connection has the statement's plan.
    private static final int WARM_UP = 100;

    private static final double ONE = 5;
    private static final double TWO = 25;

    private final AuditStock stock;
    private final AuditEvents events;
    private final int runs;

    AuditQueries(AuditStock stock, int runs) {
        this.stock = stock;
        this.events = new JdbcAuditEvents(stock.sql());
        this.runs = runs;
    }

    void measure(Goals goals) {
        for (var tenant : TENANTS) {
            for (var ways : questions()) {
                measure(goals, tenant, ways);
            }
        }
    }

    static Set<Set<String>> questions() {
        var questions = new LinkedHashSet<Set<String>>();
        WAYS.forEach(one -> questions.add(Set.of(one)));
        WAYS.forEach(one ->
                WAYS.stream().filter(other -> !other.equals(one)).forEach(other -> questions.add(Set.of(one, other))));
        return questions;
    }

    private void measure(Goals goals, Optional<TenantId> tenant, Set<String> ways) {
        var what = said(tenant, ways);
        double goal = ways.size() > 1 ? TWO : ONE;
        goals.atMost(what + ", page 1, p95", p95(tenant, ways, Optional.empty()), goal, " ms");
        var late = place(tenant, ways);
        goals.atMost(what + ", page " + late.page() + ", p95", p95(tenant, ways, late.before()), goal, " ms");
    }

    static String said(Optional<TenantId> tenant, Set<String> ways) {
        return "%s, %s".formatted(tenant.isPresent() ? "a tenant" : "all", String.join(" and ", new TreeSet<>(ways)));
    }

    private record Late(int page, Optional<UUID> before) {}

    /// Where the thousandth page begins, or the last there is.
    private Late place(Optional<TenantId> tenant, Set<String> ways) {
        Optional<UUID> before = Optional.empty();
        for (int page = 1; page < PAGES; page++) {
            var found = page(tenant, ways, before);
            if (found.size() < PAGE) {
                return new Late(page, before);
            }
            before = Optional.of(found.getLast().id());
        }
        return new Late(PAGES, before);
    }

    private double p95(Optional<TenantId> tenant, Set<String> ways, Optional<UUID> before) {
        var nanos = new ArrayList<Long>();
        for (int run = 0; run < WARM_UP; run++) {
            page(tenant, ways, before);
        }
        for (int run = 0; run < runs; run++) {
            long begun = System.nanoTime();
            page(tenant, ways, before);
            nanos.add(System.nanoTime() - begun);
        }
        return Latencies.of(nanos).percentileMillis(0.95);
    }

    List<KeptEvent> page(Optional<TenantId> tenant, Set<String> ways, Optional<UUID> before) {
        return stock.scopes()
                .in(
                        tenant.map(Scope::of).orElse(Scope.PLATFORM),
                        () -> events.page(tenant, filter(ways), before, PAGE));
    }

    private static Filter filter(Set<String> ways) {
        return new Filter(
                new Period(asked(ways, "from", Instant.parse("2024-06-02T00:00:00Z")), Optional.empty()),
                asked(ways, "action", "sign-in"),
                asked(ways, "outcome", AuditOutcome.REFUSED),
                asked(ways, "actor", "user:ann"),
                asked(ways, "subject", "ann@example.com"),
                asked(ways, "ip", "192.0.2.1"));
    }

    private static <T> Optional<T> asked(Set<String> ways, String way, T value) {
        return Optional.of(value).filter(_ -> ways.contains(way));
    }
}
