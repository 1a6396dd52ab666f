package io.tenantgate.adapters.persistence.tenantgate;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.application.port.MemberDirectory.Filter;
import io.tenantgate.application.port.MemberDirectory.Place;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.members.MembershipStatus;
import io.tenantgate.domain.members.Role;
import io.tenantgate.domain.tenancy.TenantId;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A page of the member directory costs what it shows, among 100,000 members of a tenant: under row-level security, as
/// the service's role.
class MemberPlansTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final TenantId ACME = new TenantId(new UUID(1, 1));
    private static final Optional<Place> NOWHERE = Optional.empty();
    private static final Pattern REMOVED = Pattern.compile("Rows Removed by (?:Join )?Filter: (\\d+)");
    private static final Pattern BUFFERS = Pattern.compile("shared hit=(\\d+)(?: read=(\\d+))?");

    private static final String FILL = """
        insert into tenantgate.tenants
        select ('00000000-0000-0001-0000-' || lpad(i::text, 12, '0'))::uuid, 'acme-' || i, 'Acme', 'acme', 'ACTIVE',
            'POOL', 'builtin', '{}', 'p' || i, 'https://id.example/' || i, 'c', null, 'OWN', 'ISSUER', null, 1, now(),
            now()
        from generate_series(1, 2) i;
        alter table tenantgate.members disable trigger listed;
        insert into tenantgate.members
        select tenant_id, gen_random_uuid(), 'user-' || j, 'u', issuer, 'sub-' || j, null, null, 'ACTIVE', j % 1000 <> 0,
            case when j % 1000 = 1 then '{admin}' else '{member}' end::text[], now(), now(), now(),
            'mail-' || j, 'name ' || j
        from tenantgate.tenants, generate_series(1, 100000) j where slug = 'acme-1' or j <= 1000;
        alter table tenantgate.members enable trigger listed;
        insert into tenantgate.member_terms
        select tenant_id, member_id, t from tenantgate.members, unnest(array[login_name, email_key, name_key]) t;
        insert into tenantgate.member_roles select tenant_id, member_id, r from tenantgate.members, unnest(roles) r;
        """;

    private final World world = World.on(DATABASE);

    @BeforeAll
    static void fill() throws SQLException {
        try (var owner = DATABASE.database().connectAsOwner();
                var statement = owner.createStatement()) {
            statement.execute("set tenantgate.scope = 'platform'");
            statement.execute(FILL);
            statement.execute("analyze tenantgate.members, tenantgate.member_terms, tenantgate.member_roles");
        }
    }

    @Test
    void aPageOfAllIsReadAlongTheKey() {
        assertReadsWhatItShows(Filter.NONE, NOWHERE, "members_pkey");
        assertReadsWhatItShows(Filter.NONE, Optional.of(middle("")), "members_pkey");
    }

    @Test
    void aSearchReadsTheRangeOfItsPrefix() {
        var search = new Filter(Optional.of("USER-5"), Optional.empty(), Optional.empty(), Optional.empty());

        assertReadsWhatItShows(search, NOWHERE, "member_terms_found");
        assertReadsWhatItShows(search, Optional.of(middle("user-55")), "member_terms_found");
    }

    @Test
    void aRoleThatFewHaveIsReadAlongItsMembers() {
        var admins = new Filter(Optional.empty(), Optional.empty(), Optional.of(Role.ADMIN), Optional.empty());

        assertReadsWhatItShows(admins, NOWHERE, "member_roles_found");
    }

    @Test
    void whoIsDisabledOrInvitedIsReadAlongAnIndex() {
        var disabled = new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(false));
        var invited =
                new Filter(Optional.empty(), Optional.of(MembershipStatus.INVITED), Optional.empty(), Optional.empty());

        assertReadsWhatItShows(disabled, NOWHERE, "members_by_enabled");
        assertReadsWhatItShows(invited, NOWHERE, "members_by_status");
    }

    private static Place middle(String term) {
        return new Place(term, new MembershipId(UUID.fromString("80000000-0000-4000-8000-000000000000")));
    }

    /// 26 rows, each of which is one of a member and, in a search, of the terms of a member.
    private void assertReadsWhatItShows(Filter filter, Optional<Place> after, String index) {
        var plan = plan(filter, after);

        assertThat(plan).contains(index).doesNotContain("Seq Scan", "Sort");
        assertThat(sum(REMOVED, plan)).as(plan).isLessThanOrEqualTo(26);
        assertThat(BUFFERS.matcher(plan).results().findFirst().map(all -> Integer.parseInt(all.group(1))))
                .as(plan)
                .hasValueSatisfying(buffers -> assertThat(buffers).isLessThan(400));
    }

    private static int sum(Pattern pattern, String plan) {
        return pattern.matcher(plan)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .sum();
    }

    private String plan(Filter filter, Optional<Place> after) {
        var asked = new MemberFilter(filter, after);
        return world
                .as(
                        ACME,
                        () -> asked.bind(world.sql().query("explain (analyze, buffers) " + asked.text()))
                                .set("tenant", ACME.value())
                                .set("limit", 26)
                                .many(row -> row.text("QUERY PLAN")))
                .stream()
                .collect(Collectors.joining("\n"));
    }
}
