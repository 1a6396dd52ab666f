package io.tenantgate.application.signup;

import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.calls.Failures;
import io.tenantgate.application.port.Errands;
import io.tenantgate.application.port.Errands.Errand;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;

/// Does what sign-ups were answered before, each errand by itself: it is looked at what became of the sign-up
/// meanwhile, the provider is called, and the outcome is written. One that is cut off is taken again when its lease has
/// ended. Several instances may do this at once.
public final class DoErrands {
    /// No call takes as long.
    private static final Duration LEASE = Duration.ofMinutes(1);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 6;
    private static final int BATCH = 100;

    private final Doors doors;
    private final Errands errands;
    private final ErrandSteps steps;
    private final InstantSource clock;

    public DoErrands(Doors doors, Errands errands, ErrandSteps steps, InstantSource clock) {
        this.doors = doors;
        this.errands = errands;
        this.steps = steps;
        this.clock = clock;
    }

    /// Takes those that are due.
    ///
    /// @param not tenants that have enough under way, so that one that has many keeps no other waiting
    public List<Errand> take(Collection<TenantId> not, int limit) {
        var now = clock.instant();
        return doors.acrossTenants(() -> errands.lease(now, now.plus(LEASE), not, limit));
    }

    /// Does one that was taken. @throws RuntimeException where the provider cannot be asked; it is tried again later
    public void carryOut(Errand errand) {
        try {
            var outcome = doors.in(errand.tenant(), () -> steps.next(errand)).get();
            in(errand, () -> settle(errand, outcome.getAsBoolean()));
        } catch (RuntimeException failure) {
            in(errand, () -> putOff(errand));
            throw failure;
        }
    }

    /// Does all that are due. One that fails keeps no other waiting. @throws RuntimeException the last failure, with
    /// the earlier ones suppressed
    public void all() {
        var failures = new Failures();
        for (var taken = take(List.of(), BATCH); !taken.isEmpty(); taken = take(List.of(), BATCH)) {
            taken.forEach(errand -> failures.note(() -> carryOut(errand)));
        }
        failures.raise();
    }

    private void settle(Errand errand, boolean done) {
        if (done) {
            errands.remove(errand);
        } else {
            putOff(errand);
        }
    }

    private void putOff(Errand errand) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(errand.tries(), MOST_DOUBLINGS));
        errands.putOff(errand, clock.instant().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE));
    }

    private void in(Errand errand, Runnable work) {
        doors.in(errand.tenant(), () -> {
            work.run();
            return errand;
        });
    }
}
