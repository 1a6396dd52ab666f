package io.tenantgate.userpools.code;

import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.account.AccountKey;
import io.tenantgate.userpools.account.Username;
import io.tenantgate.userpools.code.StoredCode.Target;

/// Whom a code is for, and where it goes.
public record Addressee(AccountKey account, Username username, Realm realm, Target target, Reach reach) {
    /// Whether anybody is there.
    public enum Reach {
        PERSON,
        /// Nobody is, and nobody may notice.
        NOBODY
    }
}
