package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.persistence.scopes.PoolTransactions;
import io.tenantgate.adapters.persistence.scopes.TenantScopes;
import io.tenantgate.application.port.Scope;
import io.tenantgate.domain.tenancy.StrategyName;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is left of a deleted tenant, in every table that the catalogue knows.
class DeletedRowsApiTest {
    /// The trail, and the reservation of the slug.
    private static final Set<String> KEPT = Set.of(
            "audit_events", "audit_personal", "audit_unsealed", "audit_found", "audit_seals", "audit_heads", "tenants");

    /// What of it is there at any time: the sealer works beside.
    private static final Set<String> KEPT_AT_ONCE = Set.of("audit_events", "audit_personal", "tenants");

    /// What comes and goes too fast to be seen here, or has rows for some strategies or providers alone.
    private static final Set<String> FLEETING = Set.of(
            "attribute_additions",
            "challenges",
            "departed",
            "errands",
            "intents",
            "outbox",
            "shard_places",
            "audit_unsealed",
            "audit_found",
            "audit_seals",
            "audit_heads",
            "audit_checkpoints");

    private static final String COLUMNS = """
        select table_name from information_schema.columns
        where table_schema = :schema and column_name = :column order by table_name\
        """;

    private static final MovableClock CLOCK = new MovableClock();
    private static final Service SERVICE = Service.start(CLOCK);

    private final World world = SERVICE.world();

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsLeftButTheTrailAndTheSlug(StrategyName strategy) {
        var tenant = world.tenant(strategy, Map.of());
        inhabit(tenant);
        assertThat(rowsOf(tenant).keySet())
                .as("each table of tenants has a row here, so that it is seen to go; fill a new one in inhabit()")
                .containsAll(tables().filter(table -> !FLEETING.contains(table)).toList());

        assertThat(rowsOf(tenant)).containsKeys("invitations", "invitation_letters");

        bury(tenant);

        assertThat(rowsOf(tenant).keySet()).containsAll(KEPT_AT_ONCE).isSubsetOf(KEPT);
    }

    @ParameterizedTest
    @EnumSource(names = "POOL")
    void nothingIsLeftOfAPool(StrategyName strategy) {
        var tenant = world.tenant(strategy, Map.of());
        inhabit(tenant);
        var pool = world.operator().get("/v1/tenants/" + tenant.id()).field("/placement/pool_id");
        assertThat(rowsOfPool(pool)).containsKeys("accounts", "clients", "pool_keys", "pools", "refresh_tokens");
        assertThat(dataKeysOf(pool)).isEqualTo(1);

        bury(tenant);

        assertThat(rowsOfPool(pool)).isEmpty();
        assertThat(dataKeysOf(pool)).isZero();
    }

    private void bury(World.Place tenant) {
        world.operator().delete("/v1/tenants/" + tenant.slug());
        CLOCK.forward(Duration.ofDays(8));
        Eventually.get(() -> world.operator().get("/v1/tenants/" + tenant.id()).status(), status -> status == 404);
    }

    private void inhabit(World.Place tenant) {
        IntStream.range(0, 3).forEach(_ -> world.visitor(tenant));
        world.signUp(tenant, "nearly@example.com", World.PASSWORD);
        world.codeFor(tenant, "nearly@example.com");
        world.invite(tenant, "asked@example.com");
        world.operator().post("/v1/tenants/" + tenant.slug() + "/domains", Map.of("domain", "left.example"));
        assertThat(world.operator()
                        .post("/v1/tenants/" + tenant.slug() + "/roles", Map.of("name", "auditor"))
                        .status())
                .isEqualTo(201);
        var key = Map.of("name", "key", "scopes", List.of("*"));
        var once = world.operator().with("Idempotency-Key", "once");
        assertThat(once.post("/v1/tenants/" + tenant.slug() + "/api-keys", key).status())
                .isEqualTo(201);
    }

    private Map<String, Integer> rowsOf(World.Place tenant) {
        var scopes = new TenantScopes(SERVICE.database().transaction());
        return scopes.in(
                Scope.PLATFORM, () -> rows("tenantgate", "tenant_id", "'" + UUID.fromString(tenant.id()) + "'"));
    }

    private Map<String, Integer> rowsOfPool(String pool) {
        var pools = new PoolTransactions(SERVICE.database().transaction());
        return pools.acrossPools(() -> rows("userpools", "pool_id", "'" + pool + "'"));
    }

    /// How many each table has, where it has any.
    private static Map<String, Integer> rows(String schema, String column, String value) {
        var sql = SERVICE.database().sql();
        var counts = new TreeMap<String, Integer>();
        tables(schema, column)
                .forEach(table -> counts.put(
                        table,
                        sql.query("select count(*)::int as n from %s.%s where %s = %s"
                                        .formatted(schema, table, column, value))
                                .single(row -> row.integer("n"))));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private Stream<String> tables() {
        var scopes = new TenantScopes(SERVICE.database().transaction());
        return scopes.in(Scope.PLATFORM, () -> tables("tenantgate", "tenant_id")).stream();
    }

    private static List<String> tables(String schema, String column) {
        return SERVICE.database()
                .sql()
                .query(COLUMNS)
                .set("schema", schema)
                .set("column", column)
                .many(row -> row.text("table_name"));
    }

    private static int dataKeysOf(String pool) {
        return SERVICE.database()
                .sql()
                .autocommit("select count(*)::int as n from tenantgate.data_keys where owner = :pool")
                .set("pool", pool)
                .single(row -> row.integer("n"));
    }
}
