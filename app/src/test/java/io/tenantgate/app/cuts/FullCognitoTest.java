package io.tenantgate.app.cuts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tenantgate.adapters.cognito.emulator.Fault;
import io.tenantgate.adapters.cognito.emulator.OnCognitoLocal;
import io.tenantgate.app.api.Api;
import io.tenantgate.domain.tenancy.StrategyName;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What becomes of tenants when Amazon Cognito holds no more of something, or no more than its operator said.
@SuppressWarnings("NullAway.Init") // before all tests
class FullCognitoTest {
    @RegisterExtension
    static final OnCognitoLocal COGNITO = new OnCognitoLocal();

    private static final Fault FULL = Fault.answered(400, "LimitExceededException", "You have exceeded a quota");
    private static final Duration LONGER_THAN_SPARED = Duration.ofMinutes(61);

    private static AtCognito service;

    @BeforeAll
    static void serve() {
        var resources = "UserPools=40,ClientsPerPool=900,ClientShard=3,GroupShard=2,AttributeShard=2";
        service = AtCognito.start(COGNITO.local(), Map.of("TENANTGATE_PROVIDERS_WEST_RESOURCES", resources));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @AfterEach
    void mend() {
        service.cognito().door().mend();
        service.service().clock().forward(LONGER_THAN_SPARED);
    }

    @ParameterizedTest
    @CsvSource({"CLIENT, CreateUserPoolClient", "GROUP, CreateGroup"})
    void whereAShardTakesNoMoreTheTenantComesToAnother(StrategyName strategy, String making) {
        var first = register(strategy);
        service.cognito().door().next(making, FULL);

        var second = register(strategy);
        var third = register(strategy);

        assertThat(second.field("/status")).isEqualTo("active");
        assertThat(second.field("/placement/shard")).isNotEqualTo(first.field("/placement/shard"));
        assertThat(third.field("/placement/shard")).isEqualTo(second.field("/placement/shard"));
    }

    @Test
    void whoAskedForANeighbourIsToldThatThereIsNoRoomBesideIt() {
        var first = register(StrategyName.CLIENT);
        service.cognito().door().next("CreateUserPoolClient", FULL);
        var slug = anySlug();

        var beside = register(slug, StrategyName.CLIENT, Map.of("affinity", first.field("/slug")));

        assertThat(beside.outcome()).isEqualTo("409 shard_full");
        isNotThere(slug);
    }

    @ParameterizedTest
    @EnumSource
    void whereThereIsNoRoomForAPoolNothingStandsOfTheTenant(StrategyName strategy) {
        fill(strategy);
        service.cognito().door().always("CreateUserPool", FULL);
        var slug = anySlug();

        var refused = register(slug, strategy, Map.of());

        assertThat(refused.outcome()).isEqualTo("409 limit_exceeded");
        assertThat(refused.field("/detail")).isEqualTo("The provider has no room for one more user pool.");
        isNotThere(slug);
        service.cognito().door().mend();
        service.service().clock().forward(LONGER_THAN_SPARED);
        assertThat(register(slug, strategy, Map.of()).field("/status")).isEqualTo("active");
    }

    /// So that the next tenant needs a pool.
    private static void fill(StrategyName strategy) {
        while (strategy != StrategyName.POOL && room(strategy) > 0) {
            register(strategy);
        }
    }

    private static int room(StrategyName strategy) {
        return headRoom(strategy).path("room").asInt();
    }

    @Test
    void anOperatorSeesTheBoundsThatWereSet() {
        register(StrategyName.GROUP);
        var pools = headRoom(StrategyName.POOL);

        assertThat(pools.path("bound").asInt()).isEqualTo(40);
        assertThat(pools.path("pools").asInt()).isPositive();
        assertThat(headRoom(StrategyName.CLIENT).path("bound").asInt()).isEqualTo(900);
        assertThat(service.world()
                        .operator()
                        .get("/v1/operator/placement")
                        .json()
                        .path("items")
                        .findValuesAsText("capacity"))
                .contains("2");
    }

    private static JsonNode headRoom(StrategyName strategy) {
        var summary =
                service.world().operator().get("/v1/operator/placement").json().path("summary");
        for (var line : summary) {
            if (line.path("provider").asText().equals("west")
                    && line.path("strategy").asText().equals(word(strategy))) {
                return line;
            }
        }
        throw new AssertionError(summary);
    }

    @Test
    void noMorePoolsAreMadeThanItsOperatorSaid() {
        try (var few = AtCognito.start(
                COGNITO.local(), Map.of("TENANTGATE_PROVIDERS_WEST_RESOURCES", "UserPools=2,ClientShard=1"))) {
            var calls = COGNITO.local().inventory().pools().size();
            var slug = anySlug();

            assertThat(register(few, anySlug(), StrategyName.POOL, Map.of()).status())
                    .isEqualTo(201);
            assertThat(register(few, anySlug(), StrategyName.CLIENT, Map.of()).status())
                    .isEqualTo(201);
            assertThat(register(few, slug, StrategyName.POOL, Map.of()).outcome())
                    .isEqualTo("409 limit_exceeded");
            assertThat(register(few, slug, StrategyName.CLIENT, Map.of()).outcome())
                    .isEqualTo("409 limit_exceeded");
            assertThat(COGNITO.local().inventory().pools()).hasSize(calls + 2);
        }
    }

    private static Api.Answer register(StrategyName strategy) {
        var made = register(anySlug(), strategy, Map.of());
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made;
    }

    private static Api.Answer register(String slug, StrategyName strategy, Map<String, String> wishes) {
        return register(service, slug, strategy, wishes);
    }

    private static Api.Answer register(AtCognito at, String slug, StrategyName strategy, Map<String, String> wishes) {
        var body = new HashMap<>(wishes);
        body.putAll(Map.of("slug", slug, "name", slug, "strategy", word(strategy)));
        return at.world().operator().post("/v1/tenants", body);
    }

    private static String word(StrategyName strategy) {
        return strategy.name().toLowerCase(Locale.ROOT);
    }

    private static String anySlug() {
        return "t-" + UUID.randomUUID().toString().substring(9, 23);
    }

    private static void isNotThere(String slug) {
        assertThat(service.world().operator().get("/v1/tenants/" + slug).outcome())
                .isEqualTo("404 tenant_not_found");
    }
}
