package io.tenantgate.app.cuts;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.api.Api;
import io.tenantgate.app.api.World.Place;
import io.tenantgate.app.drift.Hand;
import io.tenantgate.domain.tenancy.StrategyName;
import io.tenantgate.testkit.provider.Lifeline.Side;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whoever repairs a tenant is cut off at any call on its provider, before it is done or after: who comes next repairs
/// the rest, and everything agrees.
class CutReconcileTest {
    private static final int MOST_CALLS = 40;
    private static final Mortal MORTAL = Mortal.start();

    @AfterAll
    static void stop() {
        MORTAL.close();
    }

    @ParameterizedTest
    @MethodSource("io.tenantgate.app.cuts.Mortal#everyWay")
    void whatWasCutOffIsRepairedByWhoComesNext(StrategyName strategy, Side side) {
        for (int call = 1; call <= MOST_CALLS; call++) {
            var tenant = upset(strategy);
            MORTAL.fate().decide(side, call);
            var answer = repair(tenant);
            boolean survived = !MORTAL.lifeline().isDead();
            assertThat(answer.status()).as(answer.text()).isEqualTo(survived ? 200 : 500);
            MORTAL.fate().spare();
            MORTAL.recover();

            assertThat(repair(tenant).outcome()).isEqualTo("200");
            assertThat(repair(tenant).json().path("items")).isEmpty();
            assertThat(MORTAL.ledger().disagreements())
                    .as("cut off %s call %d", side, call)
                    .isEmpty();
            if (survived) {
                assertThat(call).as("calls").isGreaterThan(3);
                return;
            }
        }
        throw new AssertionError("It never ends");
    }

    /// Its client is gone, somebody's account too, and another one's is not as it was.
    private static Place upset(StrategyName strategy) {
        var tenant = MORTAL.world().tenant(strategy, Map.of());
        var hand = new Hand(MORTAL.service(), tenant);
        var people = List.of(MORTAL.world().person(tenant), MORTAL.world().person(tenant));
        hand.deleteClient();
        hand.delete(people.getFirst());
        hand.change(people.getLast(), "name", "Another");
        hand.takeOut(people.getLast());
        return tenant;
    }

    private static Api.Answer repair(Place tenant) {
        return MORTAL.world().operator().post("/v1/tenants/" + tenant.slug() + "/reconcile", Map.of("apply", true));
    }
}
