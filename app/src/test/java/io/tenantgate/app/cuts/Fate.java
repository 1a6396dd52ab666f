package io.tenantgate.app.cuts;

import io.tenantgate.testkit.provider.Lifeline;
import io.tenantgate.testkit.provider.Lifeline.Side;

/// When a process dies.
interface Fate {
    /// From here on it is a new process, which dies at that call.
    void decide(Side side, int call);

    /// From here on it is a new process, which lives.
    void spare();

    /// Counted in calls of the provider's ports.
    static Fate byCalls(Lifeline lifeline) {
        return new Fate() {
            @Override
            public void decide(Side side, int call) {
                lifeline.renew(side, call);
            }

            @Override
            public void spare() {
                lifeline.renew();
            }
        };
    }
}
