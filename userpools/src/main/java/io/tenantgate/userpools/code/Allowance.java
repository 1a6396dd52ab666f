package io.tenantgate.userpools.code;

import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.account.AccountKey;
import io.tenantgate.userpools.port.AttemptLimits;
import io.tenantgate.userpools.port.AttemptLimits.Counter;
import java.time.InstantSource;

/// How often somebody may try within an hour. Each call counts, also one that succeeds, and it counts alike whether
/// anybody has the name.
public final class Allowance {
    private final AttemptLimits limits;
    private final InstantSource clock;

    public Allowance(AttemptLimits limits, InstantSource clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /// Counts one more; true where there were too many already.
    public boolean spent(Attempt attempt, AccountKey account, Realm realm) {
        return !limits.admit(new Counter(account.pool(), realm, attempt, account.name()), clock.instant());
    }
}
