package io.tenantgate.adapters.persistence.userpools;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.persistence.sql.Query;
import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.userpools.pool.Pool;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// No query about groups, or about the accounts of a pool, reads what it does not answer: the plans over a pool of
/// 5,000 groups and 20,000 accounts, one group with all of them in it, under row-level security, as the service's role.
class GroupPlansTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final World WORLD = World.on(DATABASE);
    private static final Pool POOL = WORLD.added(Examples.pool());
    private static final String SUB = "00000000-0000-4000-8000-000000000001";
    private static final String FILL = """
        insert into userpools.groups select '%1$s', 'g' || i, null, i, null, now(), now() from generate_series(1, 5000) i;
        insert into userpools.accounts
        select '%1$s', 'u' || i, 'u' || i, gen_random_uuid(), 'CONFIRMED', true, '{}', null, now(), 'PERMANENT', 1,
            now(), now(), null
        from generate_series(1, 20000) i;
        insert into userpools.group_accounts select pool_id, 'g1', sub from userpools.accounts;
        insert into userpools.group_accounts
        select pool_id, 'g' || (2 + (row_number() over ()) %% 4999), sub from userpools.accounts;
        """;

    @BeforeAll
    static void fill() throws SQLException {
        try (var owner = DATABASE.database().connectAsOwner();
                var statement = owner.createStatement()) {
            statement.execute("set tenantgate.pool = '*'");
            statement.execute(FILL.formatted(POOL.id()));
            statement.execute("analyze userpools.groups, userpools.accounts, userpools.group_accounts");
        }
    }

    @Test
    void aPageOfGroupsIsReadAlongItsIndex() {
        var plan = plan(JdbcGroups.PAGE, query -> query.set("after", "").set("limit", 61));

        assertThat(plan).contains("groups_pkey").doesNotContain("Seq Scan", "Sort");
    }

    @Test
    void aPageOfAGroupsAccountsIsReadAlongItsIndex() {
        var plan = plan(
                JdbcGroupAccounts.PAGE,
                query -> query.set("group", "g1")
                        .set("after", UUID.fromString(SUB))
                        .set("limit", 61));

        assertThat(plan)
                .contains("group_accounts_pkey", "accounts_pool_id_sub_key")
                .doesNotContain("Seq Scan", "Sort");
    }

    @Test
    void aPageOfAPoolsAccountsIsReadAlongItsIndex() {
        var plan = plan(
                AccountStatements.PAGE,
                query -> query.set("after", UUID.fromString(SUB)).set("limit", 61));

        assertThat(plan).contains("accounts_pool_id_sub_key").doesNotContain("Seq Scan", "Sort");
    }

    @Test
    void theGroupsOfAnAccountAreReadByTheirIndexes() {
        var plan = plan(JdbcGroupAccounts.GROUPS_OF, query -> query.set("sub", UUID.fromString(SUB)));

        assertThat(plan).contains("group_accounts_by_account", "groups_pkey").doesNotContain("Seq Scan");
    }

    @Test
    void anAccountIsReadWithItsGroupsByTheirIndexes() {
        var plan = plan(AccountStatements.BY_SUB, query -> query.set("sub", UUID.fromString(SUB)));

        assertThat(plan).contains("group_accounts_by_account", "groups_pkey").doesNotContain("Seq Scan");
    }

    @Test
    void anAccountIsFoundByNameWithItsGroupsByTheirIndexes() {
        var plan = plan(
                AccountStatements.BY_NAME, query -> query.set("given", "u1").set("folded", "u1"));

        assertThat(plan).contains("group_accounts_by_account", "groups_pkey").doesNotContain("Seq Scan on g");
    }

    private static String plan(String statement, UnaryOperator<Query> set) {
        return WORLD
                .as(
                        POOL.id(),
                        () -> set.apply(WORLD.sql()
                                        .query("explain " + statement)
                                        .set("pool", POOL.id().value()))
                                .many(row -> row.text("QUERY PLAN")))
                .stream()
                .collect(Collectors.joining("\n"));
    }
}
