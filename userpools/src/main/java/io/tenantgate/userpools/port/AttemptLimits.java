package io.tenantgate.userpools.port;

import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.pool.PoolId;
import java.time.Instant;

/// Counts operations by name, known or not, so that a limit tells nothing of who is known
/// (`spec/operations-and-quotas.md`, section 16.3).
public interface AttemptLimits {
    /// Counts one more of the operation and answers how many there were since then, this one included. The count is
    /// serialised: of two at once one sees the other.
    int count(PoolId pool, Realm realm, String operation, String name, Instant now, Instant since);
}
