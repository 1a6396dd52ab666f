package io.tenantgate.userpools.port;

import io.tenantgate.userpools.lockout.AttemptKey;
import io.tenantgate.userpools.lockout.Attempts;
import io.tenantgate.userpools.pool.PoolId;

/// Failed sign-ins: a row for each pool, realm and subject against whom some count. Rows may be swept away once
/// they are forgotten ([Attempts#forgottenAt], a column of its own). Every method is one statement, whether there
/// is a row or not.
public interface FailedAttempts {
    /// [Attempts#NONE] where there is no row. Takes no lock.
    Attempts of(PoolId pool, AttemptKey key);

    /// The same, held until the transaction ends, also where there is no row yet (an advisory transaction lock on the
    /// key, before the read): of two guesses at once the second sees what the first left.
    Attempts lock(PoolId pool, AttemptKey key);

    /// Writes the row over whatever is there.
    void put(PoolId pool, AttemptKey key, Attempts attempts);

    /// Removes the row; none is no fault.
    void clear(PoolId pool, AttemptKey key);
}
