package io.tenantgate.app.cuts;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.cognito.emulator.CognitoLocal;
import io.tenantgate.adapters.cognito.emulator.Fault;
import io.tenantgate.adapters.cognito.emulator.OnCognitoLocal;
import io.tenantgate.app.api.Api;
import io.tenantgate.app.api.MovableClock;
import io.tenantgate.app.api.Service;
import io.tenantgate.domain.tenancy.StrategyName;
import io.tenantgate.testkit.provider.Lifeline;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A tenant in whose registration Amazon Cognito goes away, at any call, is there once it is back, and its resources
/// once.
@SuppressWarnings("NullAway.Init") // before all tests
class CognitoOutageTest {
    private static final int MOST_CALLS = 40;

    @RegisterExtension
    static final OnCognitoLocal COGNITO = new OnCognitoLocal();

    private static Mortal service;

    /// How it goes away.
    private enum Outage {
        CALL_LOST(Fault.cutBefore()),
        ANSWER_LOST(Fault.answerLost()),
        BROKEN(Fault.answered(500, "InternalErrorException", "Something went wrong")),
        THROTTLED(Fault.answered(400, "TooManyRequestsException", "Rate exceeded"));

        private final Fault fault;

        Outage(Fault fault) {
            this.fault = fault;
        }
    }

    /// Every tenant opens a shard.
    @BeforeAll
    static void serve() {
        System.setProperty("aws.accessKeyId", "test");
        System.setProperty("aws.secretAccessKey", "test");
        var clock = new MovableClock();
        var lifeline = new Lifeline();
        var settings = Map.of(
                "TENANTGATE_TENANCY_SHARD_CAPACITY", "1",
                "TENANTGATE_PROVIDERS_WEST_KIND", "cognito",
                "TENANTGATE_PROVIDERS_WEST_ENDPOINT", local().door().uri().toString(),
                "AWS_REGION", "eu-west-1");
        service = new Mortal(Service.start(clock, settings, lifeline), lifeline, clock);
    }

    @AfterEach
    void mend() {
        local().door().mend();
    }

    @AfterAll
    static void stop() {
        service.close();
        System.clearProperty("aws.accessKeyId");
        System.clearProperty("aws.secretAccessKey");
    }

    private static CognitoLocal local() {
        return COGNITO.local();
    }

    static Stream<Arguments> everyWay() {
        return Arrays.stream(StrategyName.values())
                .flatMap(strategy -> Arrays.stream(Outage.values()).map(outage -> Arguments.of(strategy, outage)));
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void aTenantIsThereOnceCognitoIsBackAndItsResourcesOnce(StrategyName strategy, Outage outage) {
        for (int calls = 0; calls < MOST_CALLS; calls++) {
            boolean disturbed = registered(strategy, outage, calls);
            if (!disturbed) {
                assertThat(calls).as("calls").isGreaterThan(1);
                return;
            }
        }
        throw new AssertionError("It never ends");
    }

    private static boolean registered(StrategyName strategy, Outage outage, int calls) {
        var slug = "t-" + UUID.randomUUID().toString().substring(9, 23);
        local().door().breakOff(calls, outage.fault);
        var answer = register(slug, strategy);
        var disturbed = local().door().brokeOff();
        local().door().mend();
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        service.recover();

        var found = service.world().operator().get("/v1/tenants/" + slug);
        assertThat(found.field("/status")).as(calls + ": " + found.text()).isEqualTo("active");
        assertThat(register(slug, strategy).field("/id")).isEqualTo(found.field("/id"));
        isThereOnce(found.field("/placement/pool_id"), strategy);
        return disturbed;
    }

    private static Api.Answer register(String slug, StrategyName strategy) {
        var word = strategy.name().toLowerCase(Locale.ROOT);
        return service.world()
                .operator()
                .with("Idempotency-Key", slug)
                .post("/v1/tenants", Map.of("slug", slug, "name", slug, "strategy", word));
    }

    private static void isThereOnce(String pool, StrategyName strategy) {
        var inventory = local().inventory();
        assertThat(inventory.pools()).doesNotHaveDuplicates();
        assertThat(inventory.clientsOf(pool)).doesNotHaveDuplicates().hasSize(clients(strategy));
        assertThat(inventory.groupsOf(pool)).hasSize(strategy == StrategyName.GROUP ? 1 : 0);
        assertThat(inventory.accountsOf(pool)).isEqualTo(List.of());
    }

    private static int clients(StrategyName strategy) {
        return switch (strategy) {
            case POOL, CLIENT, GROUP -> 1;
            case ATTRIBUTE -> 2;
        };
    }
}
