package io.tenantgate.app.cuts;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.api.Api;
import io.tenantgate.app.api.Trail;
import io.tenantgate.app.api.World.Place;
import io.tenantgate.domain.tenancy.StrategyName;
import io.tenantgate.testkit.provider.Lifeline.Side;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// An attribute is added once and in the trail once, at whichever call somebody is cut off or told that it fails.
class CutAttributesTest {
    private static final Mortal MORTAL = Mortal.start();

    @AfterAll
    static void stop() {
        MORTAL.close();
    }

    @ParameterizedTest
    @EnumSource
    void anAdditionThatIsCutOffIsThereAndToldOrIsNot(Side side) {
        MORTAL.atEveryCall(side, _ -> new Addition(MORTAL.world().tenant(StrategyName.POOL, Map.of())));
    }

    @ParameterizedTest
    @EnumSource
    void whoAsksAgainIsAnsweredAsIfNothingHadHappened(Side side) {
        for (int call = 1; call <= 2; call++) {
            var addition = new Addition(MORTAL.world().tenant(StrategyName.POOL, Map.of()));
            MORTAL.lifeline().renew(side, call);
            assertThat(addition.asked().status()).isEqualTo(500);
            MORTAL.lifeline().renew();

            assertThat(addition.asked().status()).isIn(201, 409);

            MORTAL.recover();
            assertThat(addition.asked().outcome()).isIn("201", "409 conflict");
            assertThat(addition.toldTimes()).isOne();
        }
    }

    @Test
    void whereTheProviderFailsNothingIsAdded() {
        var addition = new Addition(MORTAL.world().tenant(StrategyName.POOL, Map.of()));
        MORTAL.lifeline().fail(1);

        assertThat(addition.asked().outcome()).isEqualTo("503 provider_unavailable");

        MORTAL.recover();
        assertThat(addition.toldTimes()).isZero();
        assertThat(addition.asked().outcome()).isEqualTo("201");
    }

    /// A request that may be repeated.
    private record Addition(Place tenant) implements Mortal.Scene {
        private static final String NAME = "custom:department";

        @Override
        public Api.Answer asked() {
            return MORTAL.world()
                    .operator()
                    .with("Idempotency-Key", "k-" + tenant.slug())
                    .post(path(), Map.of("name", NAME, "type", "string"));
        }

        @Override
        public void afterwards(boolean heard) {
            boolean there = MORTAL.world().operator().get(path()).text().contains(NAME);

            assertThat(toldTimes()).isEqualTo(there ? 1 : 0);
            assertThat(there || !heard).isTrue();
        }

        long toldTimes() {
            return new Trail(MORTAL.service())
                    .of(tenant).stream()
                            .filter(line -> line.contains("attribute-add") && line.contains("SUCCESS"))
                            .count();
        }

        private String path() {
            return "/v1/tenants/" + tenant.slug() + "/attribute-schema";
        }
    }
}
