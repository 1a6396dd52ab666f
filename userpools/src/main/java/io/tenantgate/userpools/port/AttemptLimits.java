package io.tenantgate.userpools.port;

import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.code.Attempt;
import io.tenantgate.userpools.pool.PoolId;
import java.time.Instant;

/// How often somebody did something within the last hour, counted over a sliding hour for names that exist and
/// for names that do not.
public interface AttemptLimits {
    /// @param name as the pool compares names: the account's username, else what was submitted
    record Counter(PoolId pool, Realm realm, Attempt attempt, String name) {}

    /// Counts one more and answers true, or counts nothing and answers false where [Attempt#perHour] were
    /// counted in the hour before `now`. One statement that holds the counter's row until the transaction ends:
    /// those that race on one counter are told true at most that often.
    boolean admit(Counter counter, Instant now);
}
