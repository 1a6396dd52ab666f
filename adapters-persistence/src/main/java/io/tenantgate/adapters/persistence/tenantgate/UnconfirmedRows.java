package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Query;
import io.tenantgate.adapters.persistence.sql.Row;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.application.port.MemberDirectory.Filter;
import io.tenantgate.application.port.MemberDirectory.Listed;
import io.tenantgate.application.port.MemberDirectory.Place;
import io.tenantgate.domain.members.DirectoryEntry;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.members.MembershipStatus;
import io.tenantgate.domain.members.Role;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Open sign-ups as lines of the directory, each for a day. One that has ended is nobody, though its row waits
/// for its account to go.
record UnconfirmedRows(Sql sql, InstantSource clock) {
    private static final Duration OPEN = Duration.ofDays(1);
    private static final MembershipId LAST = new MembershipId(new UUID(-1, -1));
    private static final String SELECT = "select attempt_id, login_name, expires_at from tenantgate.sign_up_attempts "
            + "where tenant_id = :tenant and notice = 'CODE' and expires_at > :now ";

    List<Listed> page(TenantId tenant, Filter filter, Optional<Place> after, int limit) {
        if (!filter.role().orElse(Role.MEMBER).equals(Role.MEMBER)
                || !filter.enabled().orElse(true)) {
            return List.of();
        }
        return filter.text()
                .map(text -> search(tenant, Prefix.of(text), after, limit))
                .orElseGet(() -> newest(tenant, after, limit));
    }

    private List<Listed> search(TenantId tenant, Prefix prefix, Optional<Place> after, int limit) {
        var search = """
            and (login_name, attempt_id) > (:term, :after) and login_name < :to
            order by login_name, attempt_id limit :limit\
            """;
        var start = prefix.start(after);
        return page(search, tenant, limit)
                .set("to", prefix.to())
                .set("term", start.term())
                .set("after", start.member().value())
                .many(row -> listed(row, row.text("login_name")));
    }

    private List<Listed> newest(TenantId tenant, Optional<Place> after, int limit) {
        return page("and attempt_id < :after order by attempt_id desc limit :limit", tenant, limit)
                .set("after", after.map(Place::member).orElse(LAST).value())
                .many(row -> listed(row, ""));
    }

    private Query page(String text, TenantId tenant, int limit) {
        return sql.query(SELECT + text)
                .set("tenant", tenant.value())
                .set("now", clock.instant())
                .set("limit", limit);
    }

    private static Listed listed(Row row, String term) {
        var entry = read(row);
        return new Listed(entry, new Place(term, entry.id()));
    }

    Optional<DirectoryEntry> find(TenantId tenant, MembershipId id) {
        return sql.query(SELECT + "and attempt_id = :attempt")
                .set("tenant", tenant.value())
                .set("now", clock.instant())
                .set("attempt", id.value())
                .one(UnconfirmedRows::read);
    }

    private static DirectoryEntry read(Row row) {
        Instant begun = row.instant("expires_at").minus(OPEN);
        return new DirectoryEntry(
                new MembershipId(row.uuid("attempt_id")),
                new LoginName(row.text("login_name")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                MembershipStatus.UNCONFIRMED,
                true,
                Set.of(Role.MEMBER),
                begun,
                begun);
    }
}
