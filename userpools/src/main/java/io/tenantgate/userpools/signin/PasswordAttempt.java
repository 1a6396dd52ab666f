package io.tenantgate.userpools.signin;

import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.account.Account;
import io.tenantgate.userpools.account.Username;
import io.tenantgate.userpools.client.AppClient;
import io.tenantgate.userpools.lockout.AttemptKey;
import io.tenantgate.userpools.pool.Pool;
import java.util.Optional;

/// Somebody at a client types a name and a password; the account as it was when the password was hashed, if there is
/// one.
record PasswordAttempt(Pool pool, AppClient client, Realm realm, Username typed, Optional<Account> account) {
    AttemptKey key() {
        return account.map(found -> AttemptKey.of(realm, found.sub())).orElseGet(() -> AttemptKey.of(realm, typed));
    }

    /// What the password is checked against.
    Optional<String> record() {
        return account.flatMap(found -> found.credential().record());
    }

    /// Whether that is still the account, unchanged.
    boolean still(Optional<Account> now) {
        return account.map(Account::sub).equals(now.map(Account::sub))
                && account.map(Account::version).equals(now.map(Account::version));
    }
}
