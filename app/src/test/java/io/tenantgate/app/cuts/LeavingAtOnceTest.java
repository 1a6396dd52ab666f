package io.tenantgate.app.cuts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tenantgate.app.api.MovableClock;
import io.tenantgate.app.api.Service;
import io.tenantgate.application.tenants.FinishDeletion;
import io.tenantgate.domain.tenancy.StrategyName;
import io.tenantgate.testkit.provider.Lifeline;
import io.tenantgate.testkit.provider.Lifeline.Side;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Tenants that wait for one shard, whose pool is half made, and that are deleted by two instances at once.
class LeavingAtOnceTest {
    private static final Duration GRACE_AND_MORE = Duration.ofDays(8);
    private static final int POOL_IS_MADE = 2;

    private static final Interlude INTERLUDE = new Interlude();
    private static final Mortal MORTAL = start();

    private static Mortal start() {
        var lifeline = new Lifeline();
        var clock = new MovableClock();
        var service = Service.start(clock, Map.of("TENANTGATE_TENANCY_SHARD_CAPACITY", "2"), lifeline, INTERLUDE);
        return new Mortal(service, lifeline, Fate.byCalls(lifeline), Books.of(service), clock);
    }

    @AfterAll
    static void stop() {
        MORTAL.close();
    }

    /// One instance is about to end the first when another comes, which does not get to its end, and ends the second.
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "POOL")
    void theyDoNotLeaveWhatIsHalfMadeToEachOther(StrategyName strategy) {
        Onboarding.fillShards(MORTAL, strategy);
        var first = halfMade(strategy);
        var second = Onboarding.of(MORTAL, strategy);
        assertThat(second.asked().field("/status")).isEqualTo("provisioning");
        assertThat(MORTAL.ledger().disagreements()).singleElement().asString().startsWith("a stray pool");
        delete(first);
        delete(second);
        MORTAL.clock().forward(GRACE_AND_MORE);

        INTERLUDE.then(LeavingAtOnceTest::anotherInstance);
        INTERLUDE.then(LeavingAtOnceTest::fail);
        finish();

        assertThat(status(first)).isEqualTo("404 tenant_not_found");
        assertThat(status(second)).isEqualTo("404 tenant_not_found");
        assertThat(MORTAL.ledger().disagreements()).isEmpty();
    }

    private static Onboarding halfMade(StrategyName strategy) {
        var tenant = Onboarding.of(MORTAL, strategy);
        MORTAL.fate().decide(Side.AFTER, POOL_IS_MADE);
        tenant.asked();
        assertThat(MORTAL.lifeline().isDead()).isTrue();
        MORTAL.fate().spare();
        return tenant;
    }

    private static void delete(Onboarding tenant) {
        var deleted = MORTAL.world().operator().delete("/v1/tenants/" + tenant.slug());
        assertThat(deleted.field("/status")).as(deleted.text()).isEqualTo("deleting");
    }

    private static String status(Onboarding tenant) {
        return MORTAL.world().operator().get("/v1/tenants/" + tenant.slug()).outcome();
    }

    private static void finish() {
        MORTAL.service().bean(FinishDeletion.class).resumeAll();
    }

    private static void anotherInstance() {
        assertThatThrownBy(() ->
                        CompletableFuture.runAsync(LeavingAtOnceTest::finish).join())
                .hasRootCauseMessage("It fails");
    }

    private static void fail() {
        throw new IllegalStateException("It fails");
    }
}
