package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Query;
import io.tenantgate.application.port.MemberDirectory.Filter;
import io.tenantgate.application.port.MemberDirectory.Place;
import io.tenantgate.domain.members.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A list of members as a statement. What is asked decides along which index it reads: the terms of a search, the
/// members of a role, or the members; only what is asked stands in the text, so that each has the plan of its own.
record MemberFilter(Filter filter, Optional<Place> after) {
    private static final String OF_MEMBER =
            "join tenantgate.members m on m.tenant_id = %1$s.tenant_id " + "and m.member_id = %1$s.member_id ";

    /// A member whom two terms find is listed by the first.
    private static final String FIRST_FOUND = """
        not exists (select from tenantgate.member_terms o
            where o.tenant_id = n.tenant_id and o.member_id = n.member_id and o.term >= :from and o.term < n.term)\
        """;

    String text() {
        if (filter.text().isPresent()) {
            return select("n.term", "tenantgate.member_terms n " + OF_MEMBER.formatted("n"), found())
                    + "order by n.term, n.member_id limit :limit";
        }
        if (filter.role().isPresent()) {
            return select("''", "tenantgate.member_roles r " + OF_MEMBER.formatted("r"), ofRole())
                    + "order by r.member_id desc limit :limit";
        }
        return select("''", "tenantgate.members m ", all()) + "order by m.member_id desc limit :limit";
    }

    private String select(String term, String source, List<String> conditions) {
        filter.status().ifPresent(_ -> conditions.add("m.status = :status"));
        filter.enabled().ifPresent(_ -> conditions.add("m.enabled = :enabled"));
        return "select " + MemberRow.COLUMNS + ", " + term + " as term from " + source + "where "
                + String.join(" and ", conditions) + " ";
    }

    private List<String> found() {
        var conditions = conditions("n.tenant_id = :tenant", "n.term >= :from and n.term < :to", FIRST_FOUND);
        after.ifPresent(_ -> conditions.add("(n.term, n.member_id) > (:term, :after)"));
        filter.role().ifPresent(_ -> conditions.add(":role = any(m.roles)"));
        return conditions;
    }

    private List<String> ofRole() {
        var conditions = conditions("r.tenant_id = :tenant", "r.role = :role");
        after.ifPresent(_ -> conditions.add("r.member_id < :after"));
        return conditions;
    }

    private List<String> all() {
        var conditions = conditions("m.tenant_id = :tenant");
        after.ifPresent(_ -> conditions.add("m.member_id < :after"));
        return conditions;
    }

    private static List<String> conditions(String... first) {
        return new ArrayList<>(List.of(first));
    }

    Query bind(Query query) {
        filter.status().ifPresent(status -> query.set("status", status));
        filter.enabled().ifPresent(enabled -> query.set("enabled", enabled));
        filter.role().map(Role::name).ifPresent(role -> query.set("role", role));
        filter.text()
                .map(Prefix::of)
                .ifPresent(prefix -> query.set("from", prefix.from()).set("to", prefix.to()));
        after.ifPresent(place -> bind(query, place));
        return query;
    }

    private void bind(Query query, Place place) {
        query.set("after", place.member().value());
        if (filter.text().isPresent()) {
            query.set("term", place.term());
        }
    }
}
