package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Query;
import io.tenantgate.application.port.Tenants.Filter;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.ArrayList;
import java.util.Optional;

/// The conditions of a list of tenants. Only those that are asked stand in the text, so that each combination gets the
/// plan of its own.
record TenantFilter(Filter filter, Optional<TenantId> before) {
    String text() {
        var conditions = new ArrayList<String>();
        before.ifPresent(_ -> conditions.add("tenant_id < :before"));
        conditions.add(filter.status().isPresent() ? "status = :status" : "status <> 'DELETED'");
        filter.strategy().ifPresent(_ -> conditions.add("strategy = :strategy"));
        filter.text().ifPresent(_ -> conditions.add(prefix()));
        return "where " + String.join(" and ", conditions) + " ";
    }

    private static String prefix() {
        return "(slug >= :from and slug < :to or name_key >= :from and name_key < :to)";
    }

    Query bind(Query query) {
        before.ifPresent(tenant -> query.set("before", tenant.value()));
        filter.status().ifPresent(status -> query.set("status", status));
        filter.strategy().ifPresent(strategy -> query.set("strategy", strategy));
        filter.text()
                .map(Prefix::of)
                .ifPresent(prefix -> query.set("from", prefix.from()).set("to", prefix.to()));
        return query;
    }
}
