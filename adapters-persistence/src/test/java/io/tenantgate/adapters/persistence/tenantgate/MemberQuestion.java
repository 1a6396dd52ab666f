package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.testing.ExplainedStatements;
import io.tenantgate.adapters.persistence.testing.Plan;
import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.application.port.MemberDirectory.Filter;
import io.tenantgate.application.port.MemberDirectory.Place;
import io.tenantgate.application.port.Scope;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.members.MembershipStatus;
import io.tenantgate.domain.members.Role;
import io.tenantgate.domain.tenancy.TenantId;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// A page of the member directory that is asked for, in a tenant with members of each kind.
///
/// @param later whether it is a page in the middle
record MemberQuestion(Filter filter, boolean later) {
    static final int SHOWN = 26;

    static final TenantId ACME = new TenantId(new UUID(1, 1));
    private static final Place MIDDLE =
            new Place("user 5", new MembershipId(UUID.fromString("01900000-0002-7000-8000-000000000000")));

    /// Of ACME so many, of another a thousand. Of the terms that begin with `user` the names come first, and then
    /// the login names of the same members. Invited is who has no username. All have a sign-up open beside, most of
    /// them one that is not listed.
    private static final String FILL = """
        alter table tenantgate.members set (autovacuum_enabled = off);
        alter table tenantgate.member_found set (autovacuum_enabled = off);
        insert into tenantgate.tenants
        select ('00000000-0000-0001-0000-' || lpad(i::text, 12, '0'))::uuid, 'acme-' || i, 'Acme', 'acme', 'ACTIVE',
            'POOL', 'builtin', '{}', 'p' || i, 'https://id.example/' || i, 'c', null, 'OWN', 'ISSUER', null, 1, now(),
            now()
        from generate_series(1, 2) i;
        alter table tenantgate.members disable trigger listed;
        insert into tenantgate.members
        select t.tenant_id,
            ('01900000-' || lpad(to_hex(j / 256), 4, '0') || '-7000-8000-' || substr(slug, 6, 1)
                || lpad(to_hex(j), 11, '0'))::uuid,
            'user-' || j, p.it, p.it || t.issuer, p.it || j, null, null,
            case when p.it is null then 'INVITED' else 'ACTIVE' end, j %% 5 <> 0,
            case when j %% 1009 = 0 then '{owner}' when j %% 7 = 0 then '{admin,member}' else '{member}' end::text[],
            now(), now(), now(), 'mail-' || j, 'user ' || j
        from tenantgate.tenants t, generate_series(1, %1$d) j, lateral (select case when j %% 3 <> 0 then 'u' end) p (it)
        where slug = 'acme-1' or j <= 1000;
        alter table tenantgate.members enable trigger listed;
        insert into tenantgate.member_found select f.* from tenantgate.members m, tenantgate.found_by(m) f;
        insert into tenantgate.sign_up_attempts
        select tenant_id, member_id, login_name, 'u', case when 'admin' = any(roles) then 'CODE' else 'INVITED' end,
            now() + interval '1 day'
        from tenantgate.members;
        """;

    /// A vacuum marks no page as seen by all whose rows' commit is not in the log yet, so that it must be.
    static void fill(TestDatabase database, int members) {
        try (var owner = database.database().connectAsOwner();
                var statement = owner.createStatement()) {
            statement.execute("set tenantgate.scope = 'platform'");
            statement.execute("set synchronous_commit = on");
            statement.execute(FILL.formatted(members));
            statement.execute(
                    "vacuum analyze tenantgate.members, tenantgate.member_found, tenantgate.sign_up_attempts");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /// All that can be asked for, each with each.
    static Stream<MemberQuestion> all() {
        return any("USER", "user-7", "nobody")
                .flatMap(text -> any(MembershipStatus.values())
                        .flatMap(status -> any(Role.MEMBER, Role.ADMIN, Role.OWNER)
                                .flatMap(role ->
                                        any(true, false).map(enabled -> new Filter(text, status, role, enabled)))))
                .flatMap(filter -> Stream.of(new MemberQuestion(filter, false), new MemberQuestion(filter, true)))
                .filter(MemberQuestion::isAsked);
    }

    @SafeVarargs
    private static <T> Stream<Optional<T>> any(T... values) {
        return Stream.concat(Stream.of(Optional.empty()), Arrays.stream(values).map(Optional::of));
    }

    /// Whose sign-up is open has no other role and is not disabled: that is not asked of the server.
    private boolean isAsked() {
        return filter.status().filter(MembershipStatus.UNCONFIRMED::equals).isEmpty()
                || filter.role().orElse(Role.MEMBER).equals(Role.MEMBER)
                        && filter.enabled().orElse(true);
    }

    /// How it is answered.
    Plan plan(TestDatabase database) {
        var after = Optional.of(MIDDLE).filter(_ -> later);
        return ExplainedStatements.of(
                        database,
                        Scope.of(ACME),
                        sql -> new JdbcMemberDirectory(sql, Clock.systemUTC()).page(ACME, filter, after, SHOWN))
                .getFirst();
    }
}
