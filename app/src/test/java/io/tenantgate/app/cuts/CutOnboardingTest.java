package io.tenantgate.app.cuts;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.domain.tenancy.StrategyName;
import io.tenantgate.testkit.provider.Lifeline.Side;
import java.util.Map;
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
            Onboarding.fillShards(MORTAL, strategy);
            return Onboarding.of(MORTAL, strategy);
        });
    }

    @ParameterizedTest
    @MethodSource("io.tenantgate.app.cuts.Mortal#everyWay")
    void soIsTheSecond(StrategyName strategy, Side side) {
        MORTAL.atEveryCall(side, _ -> {
            Onboarding.fillShards(MORTAL, strategy);
            MORTAL.world().tenant(strategy, Map.of());
            return Onboarding.of(MORTAL, strategy);
        });
    }

    @ParameterizedTest
    @EnumSource
    void ofManyThatComeAtOnceOneMakesWhatTheyShare(StrategyName strategy) {
        var registrations =
                Stream.generate(() -> Onboarding.of(MORTAL, strategy)).limit(6).toList();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            registrations.forEach(one -> callers.submit(one::asked));
        }

        MORTAL.recover();
        MORTAL.recover();

        registrations.forEach(Onboarding::isActive);
        assertThat(MORTAL.ledger().disagreements()).isEmpty();
    }

    /// Whether it was the first of its shard, and half of what it shares was made, or the second.
    @ParameterizedTest
    @MethodSource("io.tenantgate.app.cuts.Mortal#everyWay")
    void oneThatIsDeletedInsteadOfFinishedLeavesNothingWhereverBothAreCutOff(StrategyName strategy, Side side) {
        boolean survived = false;
        for (int call = 1; !survived; call++) {
            Onboarding.fillShards(MORTAL, strategy);
            survived = Onboarding.isDeletedInstead(MORTAL, strategy, side, call);
            var neighbour = MORTAL.world().visitor(MORTAL.world().tenant(strategy, Map.of()));
            Onboarding.isDeletedInstead(MORTAL, strategy, side, call);
            assertThat(MORTAL.world().signIn(neighbour.person()).accessToken()).isNotEmpty();
        }
    }

    @Test
    void aTenantWhoseProviderFailsIsProvisioningUntilItAnswers() {
        var registration = Onboarding.of(MORTAL, StrategyName.POOL);
        MORTAL.lifeline().fail(1);

        var answer = registration.asked();

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.field("/status")).isEqualTo("provisioning");
        MORTAL.recover();
        registration.isActive();
    }
}
