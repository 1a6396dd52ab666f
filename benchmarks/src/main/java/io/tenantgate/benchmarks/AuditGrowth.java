package io.tenantgate.benchmarks;

import io.tenantgate.application.port.Scope;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a page of the trail costs at the server in a short trail of few tenants and in a long one of many: pages that
/// are touched by each question whose page is full in both.
final class AuditGrowth {
    private static final double GROWTH = 1.3;

    private AuditGrowth() {}

    static Map<String, Double> costs(AuditStock stock) {
        var queries = new AuditQueries(stock, 0);
        var buffers = new Buffers(stock.database(), stock.sql(), stock.scopes());
        var costs = new LinkedHashMap<String, Double>();
        for (var tenant : AuditQueries.TENANTS) {
            for (var ways : AuditQueries.questions()) {
                cost(queries, buffers, tenant, ways)
                        .ifPresent(cost -> costs.put(AuditQueries.said(tenant, ways), cost));
            }
        }
        return costs;
    }

    private static Optional<Double> cost(
            AuditQueries queries, Buffers buffers, Optional<TenantId> tenant, Set<String> ways) {
        if (queries.page(tenant, ways, Optional.empty()).size() < AuditQueries.PAGE) {
            return Optional.empty();
        }
        var scope = tenant.map(Scope::of).orElse(Scope.PLATFORM);
        return Optional.of(buffers.of(scope, () -> queries.page(tenant, ways, Optional.empty())));
    }

    static void compare(Goals goals, Map<String, Double> few, Map<String, Double> many) {
        few.forEach((question, cost) -> Optional.ofNullable(many.get(question)).ifPresent(grown -> {
            var said = String.format(Locale.ROOT, "%s, buffers (%.0f to %.0f)", question, cost, grown);
            goals.atMost(said, grown / cost, GROWTH, "x");
        }));
    }
}
