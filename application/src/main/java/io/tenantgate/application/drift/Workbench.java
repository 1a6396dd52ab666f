package io.tenantgate.application.drift;

import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.calls.Plan;
import io.tenantgate.application.provider.NoRoom;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.drift.Found;
import io.tenantgate.domain.drift.Found.Mending;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/// Where repairs are made: each is decided in a transaction, under the turn, on what is there by then; and each is
/// written down with its outcome.
public final class Workbench {
    /// What was found is not so any more, or not yet.
    static final Mending CHANGED = new Mending.NotRepaired("changed_meanwhile");
    /// It would be nobody's to run.
    static final Mending LAST_OWNER = new Mending.NotRepaired("last_owner");

    private static final Mending OUT_OF_TURN = new Mending.NotRepaired("in_progress");
    private static final Mending NO_ROOM = new Mending.NotRepaired("limit_exceeded");

    private final Doors doors;
    private final Turns turns;
    private final AuditTrail trail;

    public Workbench(Doors doors, Turns turns, AuditTrail trail) {
        this.doors = doors;
        this.turns = turns;
        this.trail = trail;
    }

    /// What is repaired of whom.
    ///
    /// @param subject the person whom it concerns; empty where nobody is
    /// @param about for the trail
    record Job(Run run, Found found, String subject, Map<String, String> about) {
        Job {
            about = Map.copyOf(about);
        }

        private Map<String, String> details() {
            var all = new HashMap<>(about);
            all.put("kind", found.drift().kind());
            all.put("repair", found.repair().text());
            return all;
        }
    }

    /// @param repair decided in the tenant's transaction
    Found mend(Job job, Supplier<Plan<Mending>> repair) {
        try {
            return job.found().with(doors.plan(job.run().tenant(), () -> decided(job, repair)));
        } catch (NoRoom _) {
            return job.found().with(doors.in(job.run().tenant(), () -> recorded(job, NO_ROOM)));
        }
    }

    private Plan<Mending> decided(Job job, Supplier<Plan<Mending>> repair) {
        return turns.take(job.run().tenant(), job.run().holder())
                ? repair.get().then(done -> recorded(job, done))
                : Plan.answer(OUT_OF_TURN);
    }

    private Mending recorded(Job job, Mending done) {
        var entry = job.run().entry(Action.DRIFT_REPAIR, job.subject());
        switch (done) {
            case Mending.Repaired _ -> trail.success(entry, job.details());
            case Mending.NotRepaired(var why) -> trail.refused(entry, why.replace('_', '-'), job.details());
            case Mending.Planned _ -> throw new IllegalStateException("Nothing was decided");
        }
        return done;
    }
}
