package io.tenantgate.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/// Crowds that are compared with one another, by sign-ins and by refreshes.
record Contest(Size size, List<Rounds.Contender> signIns, List<Rounds.Contender> refreshes) {
    static Contest of(Size size, List<Crowd> crowds) throws IOException {
        var signIns = new ArrayList<Rounds.Contender>();
        var refreshes = new ArrayList<Rounds.Contender>();
        for (var crowd : crowds) {
            signIns.add(crowd.signIns());
            refreshes.add(crowd.refreshes());
        }
        return new Contest(size, signIns, refreshes);
    }

    /// Not counted: so that everything is compiled and cached that will be.
    void warmUp(Rounds ofRefreshes, Rounds ofSignIns) throws InterruptedException, ExecutionException {
        ofRefreshes.sized(size).run(refreshes);
        ofSignIns.sized(size).run(signIns);
    }

    Map<String, Tally> refreshes(Rounds rounds) throws InterruptedException, ExecutionException {
        return rounds.sized(size).report("refresh", refreshes);
    }

    Map<String, Tally> signIns(Rounds rounds) throws InterruptedException, ExecutionException {
        return rounds.sized(size).report("sign-in", signIns);
    }
}
