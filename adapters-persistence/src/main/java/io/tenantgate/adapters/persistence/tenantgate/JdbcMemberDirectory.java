package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Row;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.application.port.MemberDirectory;
import io.tenantgate.domain.members.DirectoryEntry;
import io.tenantgate.domain.members.MemberChange;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.members.MembershipStatus;
import io.tenantgate.domain.members.Role;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// The table `members`, with what lists and searches read of it; and `sign_up_attempts`, for who is asked for there.
public final class JdbcMemberDirectory implements MemberDirectory {
    private static final String ONE = "select " + MemberRow.COLUMNS
            + " from tenantgate.members m where tenant_id = :tenant and member_id = :member";

    private static final String REVISION =
            "select revision from tenantgate.members where tenant_id = :tenant and member_id = :member";

    private final Sql sql;
    private final UnconfirmedRows unconfirmed;

    public JdbcMemberDirectory(Sql sql, InstantSource clock) {
        this.sql = sql;
        this.unconfirmed = new UnconfirmedRows(sql, clock);
    }

    @Override
    public List<Listed> page(TenantId tenant, Filter filter, Optional<Place> after, int limit) {
        if (filter.status().filter(MembershipStatus.UNCONFIRMED::equals).isPresent()) {
            return unconfirmed.page(tenant, filter, after, limit);
        }
        var asked = new MemberFilter(filter, after);
        return asked.bind(sql.query(asked.text()))
                .set("tenant", tenant.value())
                .set("limit", limit)
                .many(JdbcMemberDirectory::listed);
    }

    private static Listed listed(Row row) {
        var entry = EntryRow.read(row);
        return new Listed(entry, new Place(row.text("term"), entry.id()));
    }

    @Override
    public Optional<DirectoryEntry> find(TenantId tenant, MembershipId id) {
        return sql.query(ONE)
                .set("tenant", tenant.value())
                .set("member", id.value())
                .one(EntryRow::read)
                .or(() -> unconfirmed.find(tenant, id));
    }

    @Override
    public long revision(TenantId tenant, MembershipId id) {
        return revision(REVISION, tenant, id);
    }

    @Override
    public long lock(TenantId tenant, MembershipId id) {
        return revision(REVISION + " for update", tenant, id);
    }

    private long revision(String query, TenantId tenant, MembershipId id) {
        return sql.query(query)
                .set("tenant", tenant.value())
                .set("member", id.value())
                .one(row -> row.number("revision"))
                .orElse(0L);
    }

    @Override
    public void count(TenantId tenant, MembershipId id) {
        var update = """
            update tenantgate.members set updated_at = updated_at where tenant_id = :tenant and member_id = :member\
            """;
        sql.query(update)
                .set("tenant", tenant.value())
                .set("member", id.value())
                .update();
    }

    @Override
    public void change(TenantId tenant, MembershipId id, MemberChange change, Instant now) {
        var update = """
            update tenantgate.members
            set roles = coalesce(:roles::text[], roles), enabled = coalesce(:enabled::boolean, enabled), updated_at = :now
            where tenant_id = :tenant and member_id = :member\
            """;
        sql.query(update)
                .set("tenant", tenant.value())
                .set("member", id.value())
                .set(
                        "roles",
                        change.roles()
                                .map(roles ->
                                        roles.stream().map(Role::name).sorted().toList()))
                .set("enabled", change.enabled())
                .set("now", now)
                .update();
    }
}
