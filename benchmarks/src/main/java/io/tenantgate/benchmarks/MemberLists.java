package io.tenantgate.benchmarks;

import io.tenantgate.adapters.persistence.tenantgate.JdbcMemberDirectory;
import io.tenantgate.application.port.MemberDirectory.Filter;
import io.tenantgate.application.port.MemberDirectory.Listed;
import io.tenantgate.application.port.MemberDirectory.Place;
import io.tenantgate.application.port.Scope;
import io.tenantgate.domain.members.MembershipStatus;
import io.tenantgate.domain.members.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a page of users costs at the server among a thousand users and among a million, and with ten tenants and with
/// ten thousand: pages that are touched, which no other program on the machine changes.
final class MemberLists implements Measurement {
    private static final int PAGE = 26;
    private static final double GROWTH = 1.3;

    @Override
    public String name() {
        return "directory";
    }

    @Override
    public void run(Bench bench) throws IOException {
        var laps = new Laps(name());
        var size = bench.size();
        var goals = new Goals(name());
        compare(goals, "to 1,000,000 users", costs(1, 1_000), costs(1, size.of(1_000_000, 20_000)));
        laps.ended("users");
        compare(goals, "to 10,000 tenants", costs(10, 100), costs(size.of(10_000, 200), 100));
        laps.ended("tenants");
        goals.print();
        laps.finish();
    }

    /// Of each page that is full, how many buffers it touches.
    private static Map<String, Double> costs(int tenants, int members) throws IOException {
        try (var stock = MemberStock.of(Files.createTempDirectory("tenantgate-benchmark"), tenants, members)) {
            var costs = new LinkedHashMap<String, Double>();
            for (var filter : filters()) {
                var first = page(stock, filter, Optional.empty());
                cost(stock, filter, Optional.empty()).ifPresent(cost -> costs.put(said(filter), cost));
                Optional.of(first)
                        .filter(full -> full.size() == PAGE)
                        .flatMap(full ->
                                cost(stock, filter, Optional.of(full.getLast().place())))
                        .ifPresent(cost -> costs.put(said(filter) + ", later", cost));
            }
            return costs;
        }
    }

    private static Optional<Double> cost(MemberStock stock, Filter filter, Optional<Place> after) {
        if (page(stock, filter, after).size() < PAGE) {
            return Optional.empty();
        }
        return Optional.of(stock.buffers().of(Scope.of(MemberStock.ACME), () -> asked(stock, filter, after)));
    }

    private static List<Listed> page(MemberStock stock, Filter filter, Optional<Place> after) {
        return stock.scopes().in(Scope.of(MemberStock.ACME), () -> asked(stock, filter, after));
    }

    private static List<Listed> asked(MemberStock stock, Filter filter, Optional<Place> after) {
        return new JdbcMemberDirectory(stock.sql(), Clock.systemUTC()).page(MemberStock.ACME, filter, after, PAGE);
    }

    private static void compare(Goals goals, String what, Map<String, Double> few, Map<String, Double> many) {
        few.forEach((question, cost) -> Optional.ofNullable(many.get(question)).ifPresent(grown -> {
            var said = String.format(Locale.ROOT, "%s, %s (%.0f to %.0f)", question, what, cost, grown);
            goals.atMost(said, grown / cost, GROWTH, "x");
        }));
    }

    private static List<Filter> filters() {
        var filters = new ArrayList<Filter>();
        for (var text : List.of(Optional.<String>empty(), Optional.of("user"))) {
            for (var status : List.of(Optional.<MembershipStatus>empty(), Optional.of(MembershipStatus.ACTIVE))) {
                for (var role : List.of(Optional.<Role>empty(), Optional.of(Role.MEMBER))) {
                    for (var enabled : List.of(Optional.<Boolean>empty(), Optional.of(true))) {
                        filters.add(new Filter(text, status, role, enabled));
                    }
                }
            }
        }
        return filters;
    }

    private static String said(Filter filter) {
        var words = new ArrayList<String>();
        filter.text().ifPresent(_ -> words.add("text"));
        filter.status().ifPresent(_ -> words.add("status"));
        filter.role().ifPresent(_ -> words.add("role"));
        filter.enabled().ifPresent(_ -> words.add("enabled"));
        return words.isEmpty() ? "all" : String.join(" and ", words);
    }
}
