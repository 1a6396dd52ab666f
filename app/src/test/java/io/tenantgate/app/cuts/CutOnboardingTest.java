package io.tenantgate.app.cuts;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.api.Api;
import io.tenantgate.app.api.World.Place;
import io.tenantgate.domain.tenancy.StrategyName;
import io.tenantgate.testkit.provider.Lifeline.Side;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// A tenant whose registration is cut off at any call on its provider is there all the same, and its resources once.
class CutOnboardingTest {
    private static final Mortal MORTAL = Mortal.start();

    @AfterAll
    static void stop() {
        MORTAL.close();
    }

    @ParameterizedTest
    @MethodSource("io.tenantgate.app.cuts.Mortal#everyWay")
    void theFirstTenantOfAShardIsFinishedByWhoComesNext(StrategyName strategy, Side side) {
        MORTAL.atEveryCall(side, _ -> {
            fillShards(strategy);
            return new Onboarding(strategy);
        });
    }

    @ParameterizedTest
    @MethodSource("io.tenantgate.app.cuts.Mortal#everyWay")
    void soIsTheSecond(StrategyName strategy, Side side) {
        MORTAL.atEveryCall(side, _ -> {
            fillShards(strategy);
            register(strategy);
            return new Onboarding(strategy);
        });
    }

    @ParameterizedTest
    @EnumSource
    void ofManyThatComeAtOnceOneMakesWhatTheyShare(StrategyName strategy) {
        var registrations =
                Stream.generate(() -> new Onboarding(strategy)).limit(6).toList();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            registrations.forEach(one -> callers.submit(one::asked));
        }

        MORTAL.recover();
        MORTAL.recover();

        registrations.forEach(Onboarding::isActive);
        assertThat(MORTAL.books().disagreements()).isEmpty();
    }

    @Test
    void aTenantWhoseProviderFailsIsProvisioningUntilItAnswers() {
        var registration = new Onboarding(StrategyName.POOL);
        MORTAL.lifeline().fail(1);

        var answer = registration.asked();

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.field("/status")).isEqualTo("provisioning");
        MORTAL.recover();
        registration.isActive();
    }

    /// The next tenant opens a shard, where there are shards: two of one shard have come after another.
    private static void fillShards(StrategyName strategy) {
        if (strategy == StrategyName.POOL) {
            return;
        }
        var last = register(strategy);
        for (var next = register(strategy); !last.issuer().equals(next.issuer()); next = register(strategy)) {
            last = next;
        }
    }

    private static Place register(StrategyName strategy) {
        return MORTAL.world().tenant(strategy, Map.of());
    }

    /// A request that may be repeated.
    private record Onboarding(StrategyName strategy, String slug) implements Mortal.Scene {
        Onboarding(StrategyName strategy) {
            this(strategy, "t-" + UUID.randomUUID().toString().substring(9, 23));
        }

        @Override
        public Api.Answer asked() {
            var word = strategy.name().toLowerCase(Locale.ROOT);
            return MORTAL.world()
                    .operator()
                    .with("Idempotency-Key", slug)
                    .post("/v1/tenants", Map.of("slug", slug, "name", slug, "strategy", word));
        }

        @Override
        public void afterwards(boolean heard) {
            var again = asked();

            assertThat(again.status()).as(again.text()).isEqualTo(201);
            assertThat(again.field("/id")).isEqualTo(isActive());
        }

        String isActive() {
            var found = MORTAL.world().operator().get("/v1/tenants/" + slug);
            assertThat(found.field("/status")).as(found.text()).isEqualTo("active");
            return found.field("/id");
        }
    }
}
