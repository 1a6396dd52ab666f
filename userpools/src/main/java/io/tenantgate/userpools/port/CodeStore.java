package io.tenantgate.userpools.port;

import io.tenantgate.userpools.account.AccountKey;
import io.tenantgate.userpools.code.CodePurpose;
import io.tenantgate.userpools.code.StoredCode;
import java.util.Optional;

/// The codes that wait to be typed back. One row for each account and purpose at most. Rows may name an account
/// that does not exist: a name that nobody has leaves the same trace as one that somebody has, so there is no
/// foreign key; rows whose time is over for a day may be swept away.
public interface CodeStore {
    /// Stores the code in place of an earlier one of the same account and purpose.
    void replace(StoredCode code);

    /// Takes no lock.
    Optional<StoredCode> find(AccountKey account, CodePurpose purpose);

    /// Removes exactly this code. False where it is gone or another one has replaced it: of two that race with
    /// one code, one is told true. Waits for a transaction that holds the row.
    boolean use(StoredCode code);

    /// Removes the code of that purpose, if there is one.
    void discard(AccountKey account, CodePurpose purpose);
}
