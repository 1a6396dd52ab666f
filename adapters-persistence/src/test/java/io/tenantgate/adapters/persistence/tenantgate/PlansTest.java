package io.tenantgate.adapters.persistence.tenantgate;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.persistence.testing.ExplainedStatements;
import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.application.port.Scope;
import io.tenantgate.domain.tenancy.ProviderName;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// No query reads what it does not answer: the plans over 5,000 tenants of ten members each, under row-level
/// security, as the service's role.
class PlansTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final String FILL = """
        insert into tenantgate.tenants
        select gen_random_uuid(), 'acme-' || i, 'Acme ' || i, 'acme ' || i,
            case when i % 50 = 0 then 'SUSPENDED' else 'ACTIVE' end,
                case when i % 50 = 1 then 'GROUP' else 'POOL' end, 'builtin', '{}',
            'p' || i, 'https://id.example/' || i, 'c', null, 'OWN', 'ISSUER', null, 1, now(), now()
        from generate_series(1, 5000) i;
        insert into tenantgate.members
        select tenant_id, gen_random_uuid(), 'user-' || j, 'u', issuer, 'sub-' || j, null, null, 'ACTIVE', true, '{member}',
            now(), now(), now()
        from tenantgate.tenants, generate_series(1, 10) j;
        insert into tenantgate.sessions
        select tenant_id, gen_random_uuid(), member_id, issuer, gen_random_uuid(), 'c', 'u', '', '', '', now(),
            now(), now(), null
        from tenantgate.members;
        """;

    private final World world = World.on(DATABASE);

    @BeforeAll
    static void fill() throws SQLException {
        try (var owner = DATABASE.database().connectAsOwner();
                var statement = owner.createStatement()) {
            statement.execute("set tenantgate.scope = 'platform'");
            statement.execute(FILL);
            statement.execute("analyze tenantgate.tenants, tenantgate.members, tenantgate.sessions");
        }
    }

    @Test
    void theBearersQueryReadsOneRowOfEachTableByItsIndex() {
        var plan = plan("""
            select 1 from tenantgate.sessions s
            join tenantgate.members m on m.tenant_id = s.tenant_id and m.member_id = s.member_id
            join tenantgate.tenants t on t.tenant_id = s.tenant_id
            where s.issuer = 'https://id.example/1' and s.origin_jti = '00000000-0000-0000-0000-000000000001'\
            """);

        assertThat(plan)
                .contains("sessions_by_origin", "members_by_id", "tenants_pkey")
                .doesNotContain("Seq Scan");
    }

    @ParameterizedTest
    @CsvSource({
        "true, tenants_pkey",
        "status = 'SUSPENDED', tenants_by_status",
        "strategy = 'GROUP', tenants_by_strategy"
    })
    void aPageIsReadAlongItsIndex(String condition, String index) {
        var plan = plan("""
            select tenant_id from tenantgate.tenants
            where %s and tenant_id < 'ffffffff-ffff-ffff-ffff-ffffffffffff' order by tenant_id desc limit 26\
            """.formatted(condition));

        assertThat(plan).contains("Backward using " + index).doesNotContain("Sort");
    }

    @Test
    void aSearchReadsTheRangeOfItsPrefix() {
        var plan = plan("""
            select tenant_id from tenantgate.tenants
            where (slug >= 'acme-1999' and slug < 'acme-199:' or name_key >= 'acme 1999' and name_key < 'acme 199:')
            order by tenant_id desc limit 26\
            """);

        assertThat(plan).contains("tenants_slug_key", "tenants_by_name").doesNotContain("Seq Scan");
    }

    @Test
    void theLastOwnerIsFoundWithoutReadingTheMembers() {
        var plan = plan("""
            select member_id from tenantgate.members
            where tenant_id = '00000000-0000-0000-0000-000000000001' and 'owner' = any(roles)\
            """);

        assertThat(plan).contains("members_owners");
    }

    @Test
    void theTenantsOfAnAccountAreFoundByItsIssuerAndSub() {
        var plan = plan("""
            select t.tenant_id from tenantgate.members m join tenantgate.tenants t on t.tenant_id = m.tenant_id
            where m.issuer = 'https://id.example/1' and m.sub = 'sub-1' order by t.slug\
            """);

        assertThat(plan).contains("members_by_subject", "tenants_pkey").doesNotContain("Seq Scan");
    }

    /// Of a provider's 4,900 active tenants no more than the newest thousand.
    @Test
    void thePlacesOfAProviderAreLookedForAmongItsNewestTenants() {
        var plan = ExplainedStatements.of(
                        DATABASE,
                        Scope.PLATFORM,
                        sql -> new JdbcTenants(sql).placesAt(new ProviderName("builtin"), 1000, 5))
                .getFirst();

        assertThat(plan.text()).contains("Backward using tenants_by_provider").doesNotContain("Seq Scan");
        assertThat(plan.removed()).as(plan.text()).isZero();
        assertThat(plan.mostOfAScan()).as(plan.text()).isEqualTo(1000);
    }

    private String plan(String query) {
        return world
                .onPlatform(() -> world.sql().query("explain " + query).many(row -> row.text("QUERY PLAN")))
                .stream()
                .collect(Collectors.joining("\n"));
    }
}
