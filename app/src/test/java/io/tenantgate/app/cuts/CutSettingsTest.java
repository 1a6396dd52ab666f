package io.tenantgate.app.cuts;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.api.Api;
import io.tenantgate.app.api.World.Place;
import io.tenantgate.domain.tenancy.StrategyName;
import io.tenantgate.testkit.provider.Lifeline.Side;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Settings that were written reach the provider, at whichever call somebody is cut off or told that it fails.
class CutSettingsTest {
    private static final Mortal MORTAL = Mortal.start();

    @AfterAll
    static void stop() {
        MORTAL.close();
    }

    static Stream<Arguments> whoseProviderIsTold() {
        return Stream.of(StrategyName.POOL, StrategyName.CLIENT)
                .flatMap(strategy -> Arrays.stream(Side.values()).map(side -> Arguments.of(strategy, side)));
    }

    @ParameterizedTest
    @MethodSource("whoseProviderIsTold")
    void aChangeThatIsCutOffIsFinishedByWhoComesNext(StrategyName strategy, Side side) {
        MORTAL.atEveryCall(side, _ -> new Change(MORTAL.world().tenant(strategy, Map.of()), 7));
    }

    @Test
    void whereTheProviderFailsTheSettingsStandAndArePending() {
        var acme = MORTAL.world().tenant(StrategyName.CLIENT, Map.of());
        MORTAL.lifeline().fail(1);

        var answer = new Change(acme, 8).asked();

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.field("/settings/access_token_minutes")).isEqualTo("8");
        assertThat(answer.field("/settings_pending")).isEqualTo("true");
        MORTAL.recover();
        new Change(acme, 8).holds();
    }

    @Test
    void ofTwoChangesThatArePendingTheLastHolds() {
        var acme = MORTAL.world().tenant(StrategyName.CLIENT, Map.of());
        MORTAL.lifeline().fail(1);
        new Change(acme, 8).asked();

        assertThat(new Change(acme, 9).asked().field("/settings_pending")).isEqualTo("true");

        MORTAL.recover();
        new Change(acme, 9).holds();
    }

    @Test
    void whatIsPendingAtATenantThatIsDeletedIsNobodysWork() {
        var acme = MORTAL.world().tenant(StrategyName.CLIENT, Map.of());
        MORTAL.lifeline().fail(1);
        new Change(acme, 8).asked();

        MORTAL.world().operator().delete("/v1/tenants/" + acme.slug());
        MORTAL.recover();

        assertThat(MORTAL.world().operator().get("/v1/tenants/" + acme.slug()).field("/settings_pending"))
                .isEqualTo("true");
    }

    /// A request that may be repeated.
    private record Change(Place tenant, int minutes) implements Mortal.Scene {
        @Override
        public Api.Answer asked() {
            return MORTAL.world()
                    .operator()
                    .with("If-Match", "*")
                    .patch("/v1/tenants/" + tenant.slug(), Map.of("settings", Map.of("access_token_minutes", minutes)));
        }

        @Override
        public void afterwards(boolean heard) {
            holds();
        }

        void holds() {
            var found = MORTAL.world().operator().get("/v1/tenants/" + tenant.slug());
            assertThat(found.field("/settings/access_token_minutes"))
                    .as(found.text())
                    .isEqualTo(Integer.toString(minutes));
            assertThat(found.json().has("settings_pending")).as(found.text()).isFalse();
            var ann = MORTAL.world().person(tenant);
            assertThat(MORTAL.world()
                            .signInAnswer(tenant, ann.email(), ann.password())
                            .field("/tokens/expires_in"))
                    .isEqualTo(Integer.toString(minutes * 60));
        }
    }
}
