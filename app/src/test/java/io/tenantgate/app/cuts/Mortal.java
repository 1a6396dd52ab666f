package io.tenantgate.app.cuts;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.api.Api;
import io.tenantgate.app.api.MovableClock;
import io.tenantgate.app.api.Service;
import io.tenantgate.app.api.World;
import io.tenantgate.app.jobs.Job;
import io.tenantgate.app.jobs.Jobs;
import io.tenantgate.application.provider.ProviderUnavailable;
import io.tenantgate.application.signup.DoErrands;
import io.tenantgate.domain.tenancy.StrategyName;
import io.tenantgate.testkit.provider.Lifeline;
import io.tenantgate.testkit.provider.Lifeline.Cut;
import io.tenantgate.testkit.provider.Lifeline.Side;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/// One process after another on the same database, each of which may be cut off at a call on its provider.
record Mortal(Service service, Lifeline lifeline, Fate fate, Ledger ledger, MovableClock clock)
        implements AutoCloseable {
    private static final Map<String, String> SETTINGS = Map.of("TENANTGATE_TENANCY_SHARD_CAPACITY", "2");
    private static final Duration SOME_TIME = Duration.ofMinutes(2);
    private static final int MOST_CALLS = 40;

    /// It has nothing to do with what was cut off, and takes its time.
    private static final String KEY_BANK = "key bank";

    /// Every strategy, and each side of a call.
    static Stream<Arguments> everyWay() {
        return Arrays.stream(StrategyName.values())
                .flatMap(strategy -> Arrays.stream(Side.values()).map(side -> Arguments.of(strategy, side)));
    }

    static Mortal start() {
        var lifeline = new Lifeline();
        var clock = new MovableClock();
        var service = Service.start(clock, SETTINGS, lifeline);
        return new Mortal(service, lifeline, Fate.byCalls(lifeline), Books.of(service), clock);
    }

    /// Whoever looks at what the operator may see, such as messages, does so when all that was promised is done.
    World world() {
        var real = service.world();
        var operator = new Api(
                () -> {
                    keepPromises();
                    return real.operator().base().get();
                },
                real.operator().headers());
        return new World(real.anyone(), operator);
    }

    /// As far as the provider lets it.
    void tryToKeepPromises() {
        try {
            errands().all();
        } catch (ProviderUnavailable _) {
            assertThat(lifeline.isDead()).isFalse();
        }
    }

    private void keepPromises() {
        if (lifeline.isEndless()) {
            errands().all();
        }
    }

    DoErrands errands() {
        return service.bean(DoErrands.class);
    }

    /// What a test looks at in one run: it prepares, answers what is asked of a process that is to die, and looks at
    /// what others make of that.
    interface Scene {
        Api.Answer asked();

        /// @param heard whether the request was answered
        void afterwards(boolean heard);
    }

    /// Plays a scene again and again: the first process dies at the first call of its request, the next at the second,
    /// until one survives.
    void atEveryCall(Side side, Function<Integer, Scene> scenes) {
        for (int call = 1; call <= MOST_CALLS; call++) {
            var scene = scenes.apply(call);
            var answer = until(side, call, scene::asked);
            boolean survived = !lifeline.isDead();
            assertThat(answer.status() == 500).as(answer.text()).isEqualTo(!survived);
            fate.spare();
            recover();
            agree(side, call);
            scene.afterwards(survived);
            agree(side, call);
            if (survived) {
                assertThat(call).as("calls").isGreaterThan(1);
                return;
            }
        }
        throw new AssertionError("It never ends");
    }

    /// Someone was promised something.
    ///
    /// @param meanwhile what happens before others come
    /// @param then what is so when they have come
    record Promise(Runnable meanwhile, Runnable then) {}

    /// Lets the process die that keeps a promise: the first at its first call, the next at its second, until one
    /// survives.
    void atEveryCallOfErrands(Side side, Supplier<Promise> promises) {
        for (int call = 1; call <= MOST_CALLS; call++) {
            var promise = promises.get();
            boolean survived = until(side, call, this::keepsItsPromises);
            fate.spare();
            promise.meanwhile().run();
            recover();
            agree(side, call);
            promise.then().run();
            recover();
            agree(side, call);
            if (survived) {
                assertThat(call).as("calls").isGreaterThan(1);
                return;
            }
        }
        throw new AssertionError("It never ends");
    }

    private boolean keepsItsPromises() {
        try {
            errands().all();
        } catch (Cut _) {
            assertThat(lifeline.isDead()).isTrue();
        }
        return !lifeline.isDead();
    }

    private void agree(Side side, int call) {
        assertThat(ledger.disagreements()).as("cut off %s call %d", side, call).isEmpty();
    }

    /// What processes do without being asked: the first dies at its first call, the next at its second, until one
    /// survives.
    void atEveryCallOfJobs(Side side) {
        for (int call = 1; call <= MOST_CALLS; call++) {
            fate.decide(side, call);
            try {
                recover();
                return;
            } catch (Cut _) {
                assertThat(lifeline.isDead()).isTrue();
            } finally {
                fate.spare();
            }
        }
        throw new AssertionError("It never ends");
    }

    private <T> T until(Side side, int call, Supplier<T> work) {
        fate.decide(side, call);
        return work.get();
    }

    /// A new process starts later, and does what each does from its start on.
    void recover() {
        clock.forward(SOME_TIME);
        service.bean(Jobs.class).all().stream()
                .filter(job -> !job.name().equals(KEY_BANK))
                .map(Job::work)
                .forEach(Runnable::run);
        keepPromises();
    }

    @Override
    public void close() {
        service.close();
    }
}
