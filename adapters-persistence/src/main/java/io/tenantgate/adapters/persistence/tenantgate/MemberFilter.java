package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Query;
import io.tenantgate.application.port.MemberDirectory.Filter;
import io.tenantgate.application.port.MemberDirectory.Place;
import io.tenantgate.domain.members.Role;
import java.util.Optional;

/// A list of members as a statement; only what is asked stands in the text, so that each question has the plan of its
/// own. Everybody is read along the key. Else there is one range of an index for each answer to what is not asked, of
/// `member_found` where a text or a role is, of `members` where only status or enabled is. A page is put together of
/// the first rows of each, and then looked up: so a plan for any parameters is right for all, and what is read does
/// not grow with the members.
record MemberFilter(Filter filter, Optional<Place> after) {
    private static final int LONGEST = 128;

    private static final String FOUND = """
        select l.tenant_id, l.term, l.member_id from tenantgate.member_found l where l.tenant_id = :tenant and l.role = :role
        and l.status = s.status and l.enabled = e.enabled and l.shared = n.shared\
        """;

    String text() {
        if (filter.equals(Filter.NONE)) {
            return "select " + MemberRow.COLUMNS + ", '' as term from tenantgate.members m where m.tenant_id = :tenant"
                    + before("m") + "order by m.member_id desc limit :limit";
        }
        return """
            select %1$s, f.term from (
                select r.tenant_id, r.term, r.member_id from %2$s cross join lateral (%3$s order by %4$s limit :limit) r
                order by %4$s limit :limit) f
            cross join lateral (
                select * from tenantgate.members m
                where m.tenant_id = f.tenant_id and m.member_id = f.member_id limit 1) m
            order by %5$s\
            """.formatted(MemberRow.COLUMNS, open(), range(), order(""), order("f."));
    }

    /// What is not asked, with each answer; and with how many characters a term may begin as the one before does, so
    /// that a search does not find it by that one.
    private String open() {
        var statuses = filter.status().isPresent() ? "(:status)" : "('INVITED'), ('ACTIVE')";
        var enabled = filter.enabled().isPresent() ? "(:enabled)" : "(false), (true)";
        var shared = filter.text().isPresent() ? "generate_series(0, :longest)" : "(values (0))";
        return "(values %s) s (status) cross join (values %s) e (enabled) cross join %s n (shared)"
                .formatted(statuses, enabled, shared);
    }

    private String range() {
        if (filter.text().isPresent()) {
            return FOUND + " and (l.term, l.member_id) > (:term, :after) and l.term < :to";
        }
        if (filter.role().isPresent()) {
            return FOUND + " and l.term = ''" + before("l");
        }
        return "select l.tenant_id, '' as term, l.member_id from tenantgate.members l where l.tenant_id = :tenant"
                + " and l.status = s.status and l.enabled = e.enabled" + before("l");
    }

    private String before(String table) {
        return after.map(_ -> " and %s.member_id < :after ".formatted(table)).orElse(" ");
    }

    private String order(String table) {
        return filter.text().isPresent()
                ? "%1$sterm, %1$smember_id".formatted(table)
                : "%smember_id desc".formatted(table);
    }

    Query bind(Query query) {
        filter.status().ifPresent(status -> query.set("status", status));
        filter.enabled().ifPresent(enabled -> query.set("enabled", enabled));
        if (filter.text().isPresent() || filter.role().isPresent()) {
            query.set("role", filter.role().map(Role::name).orElse(""));
        }
        after.ifPresent(place -> query.set("after", place.member().value()));
        filter.text().map(Prefix::of).ifPresent(prefix -> search(query, prefix));
        return query;
    }

    private void search(Query query, Prefix prefix) {
        var start = prefix.start(after);
        query.set("term", start.term())
                .set("after", start.member().value())
                .set("to", prefix.to())
                .set("longest", Math.min(prefix.length(), LONGEST) - 1);
    }
}
