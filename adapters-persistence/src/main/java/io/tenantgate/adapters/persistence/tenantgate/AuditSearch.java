package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Query;
import io.tenantgate.application.port.AuditEvents.Filter;
import io.tenantgate.domain.audit.AuditOutcome;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A page of the trail as a statement; only what is asked stands in the text, so that each question has the plan of
/// its own. What is asked for stands in `audit_found`, where any two things are one range of an index; of three and
/// more the rest is filtered. Events that have no seal yet are not there: they are read beside it.
record AuditSearch(Optional<TenantId> tenant, Filter filter, Optional<UUID> before) {
    /// From what leads to few events to what leads to many.
    private static final List<String> WAYS = List.of("subject", "ip", "actor", "action", "outcome");

    /// Looked up for each event of a page, whatever the server thinks of the tables when it plans for any page.
    private static final String PERSONAL = """
        left join lateral (
            select * from tenantgate.audit_personal p
            where p.tenant_id = e.tenant_id and p.event_id = e.event_id limit 1) p on true\
        """;

    private static final List<AuditOutcome> OUTCOMES = List.of(AuditOutcome.values());
    private static final long LAST_MILLISECOND = (1L << 47) - 1;

    String text() {
        if (asked().isEmpty()) {
            return "select " + KeptEventRow.COLUMNS + " from (select * from tenantgate.audit_events e"
                    + where("e", anywhere("e")) + "order by e.event_id desc limit :limit) e " + PERSONAL
                    + " order by e.event_id desc";
        }
        return """
            select %s from (
                select tenant_id, event_id from (%s) as sealed
                union all
                (%s)
                order by event_id desc limit :limit) as found
            cross join lateral (
                select * from tenantgate.audit_events e
                where e.tenant_id = found.tenant_id and e.event_id = found.event_id limit 1) e
            %s order by e.event_id desc\
            """.formatted(KeptEventRow.COLUMNS, sealed(), unsealed(), PERSONAL);
    }

    private List<String> asked() {
        return WAYS.stream().filter(this::isAsked).toList();
    }

    private boolean isAsked(String way) {
        return value(way).isPresent();
    }

    private Optional<String> value(String way) {
        return switch (way) {
            case "subject" -> filter.subject();
            case "ip" -> filter.ip();
            case "actor" -> filter.actor();
            case "action" -> filter.action();
            default -> filter.outcome().map(AuditOutcome::name);
        };
    }

    /// Two ways are one range; one way is a range for each outcome.
    private String sealed() {
        var asked = asked();
        var first = asked.getFirst();
        if (asked.size() > 1) {
            return range(first + "_" + asked.get(1), key(":" + first, ":" + asked.get(1)));
        }
        if (first.equals("outcome")) {
            return range("outcome", key("''", ":outcome"));
        }
        return "select r.tenant_id, r.event_id from unnest(:outcomes::text[]) as o (outcome) cross join lateral ("
                + range(first + "_outcome", key(":" + first, "o.outcome")) + ") as r";
    }

    /// What holds of every id: whoever says so is served by the indexes across tenants.
    private List<String> anywhere(String table) {
        return tenant.isPresent() ? List.of() : List.of(table + ".event_id > '00000000-0000-0000-0000-000000000000'");
    }

    private static String key(String one, String other) {
        return "tenantgate.audit_key(%s, %s)".formatted(one, other);
    }

    private String range(String column, String key) {
        var rest = asked().stream().skip(2).toList();
        var sought = Stream.concat(Stream.of("f.%s = %s".formatted(column, key)), anywhere("f").stream());
        return "select f.tenant_id, f.event_id from tenantgate.audit_found f" + (rest.isEmpty() ? "" : of("f", rest))
                + where("f", sought.toList()) + "order by f.event_id desc limit :limit";
    }

    /// Each that waits, in order, and then whether it is asked for: mostly none waits.
    private String unsealed() {
        return "select u.tenant_id, u.event_id from (select * from tenantgate.audit_unsealed u" + where("u", List.of())
                + "order by u.event_id desc offset 0) u" + of("u", asked())
                + " order by u.event_id desc limit :limit";
    }

    /// Those of a table whose events are asked for.
    private static String of(String table, List<String> ways) {
        return """
             cross join lateral (
                select from tenantgate.audit_events e %2$s
                where e.tenant_id = %1$s.tenant_id and e.event_id = %1$s.event_id and %3$s limit 1) e\
            """.formatted(
                table, PERSONAL, ways.stream().map(AuditSearch::condition).collect(Collectors.joining(" and ")));
    }

    private static String condition(String way) {
        return switch (way) {
            case "subject" -> "p.subject = :subject";
            case "ip" -> "p.ip = :ip";
            case "actor" -> "tenantgate.audit_actor(e.actor_type, e.actor_id) = :actor";
            case "action" -> "e.action = :action";
            default -> "e.outcome = :outcome";
        };
    }

    private String where(String table, List<String> more) {
        var conditions = new ArrayList<String>();
        tenant.ifPresent(_ -> conditions.add(table + ".tenant_id = :tenant"));
        before.ifPresent(_ -> conditions.add(table + ".event_id < :before"));
        filter.period().from().ifPresent(_ -> conditions.add(table + ".event_id >= :from"));
        filter.period().to().ifPresent(_ -> conditions.add(table + ".event_id < :to"));
        conditions.addAll(more);
        return conditions.isEmpty() ? " " : " where " + String.join(" and ", conditions) + " ";
    }

    Query bind(Query query) {
        tenant.ifPresent(id -> query.set("tenant", id.value()));
        before.ifPresent(id -> query.set("before", id));
        filter.period().from().ifPresent(from -> query.set("from", firstId(from)));
        filter.period().to().ifPresent(to -> query.set("to", firstId(to)));
        asked().forEach(way -> query.set(way, value(way)));
        return asked().size() == 1 && filter.outcome().isEmpty() ? query.set("outcomes", OUTCOMES) : query;
    }

    /// The id that follows those of every event before that millisecond (RFC 9562, section 5.7).
    private static UUID firstId(Instant time) {
        return new UUID(Math.clamp(time.toEpochMilli(), 0, LAST_MILLISECOND) << 16, 0);
    }
}
