package io.tenantgate.userpools.port;

import io.tenantgate.userpools.account.Account;
import io.tenantgate.userpools.account.AccountKey;
import io.tenantgate.userpools.account.AccountNames;
import io.tenantgate.userpools.account.Sub;
import io.tenantgate.userpools.pool.PoolId;
import java.util.List;
import java.util.Optional;

/// The accounts. One row each, keyed by pool and username (as the pool compares it); within a pool the sub is
/// unique, and so is each alias, among the accounts for which it is active. An account is read with the groups that it
/// is in; they are written by [GroupAccounts].
public interface Accounts {
    /// By username or by active alias, both as the pool compares names: one statement, whether or not there is
    /// one. A username wins over an alias. Takes no lock.
    Optional<Account> find(PoolId pool, String nameOrAlias);

    Optional<Account> find(PoolId pool, Sub sub);

    /// Those of a pool, by sub, after that one.
    List<Account> page(PoolId pool, Optional<Sub> after, int limit);

    /// Inserts the account under its names. Waits for a transaction that holds one of them, and leaves the own
    /// transaction usable whatever it answers.
    Written insert(Account account, AccountNames names);

    /// Replaces the account under its names where its stored version is the given one's, which counts up by
    /// one. Waits for a transaction that holds the row or one of the names, and leaves the own transaction
    /// usable whatever it answers.
    Written update(Account account, AccountNames names);

    /// Keeps the account from being removed until the transaction ends; waits for one that is removing it. False where
    /// it is gone.
    boolean hold(AccountKey account);

    /// Removes the account with all that hangs on it: codes, counters, sessions, refresh tokens, its
    /// place in groups. One that is
    /// gone is no fault.
    void remove(AccountKey account);

    /// What came of a write.
    enum Written {
        DONE,
        /// Another account has the username.
        USERNAME_TAKEN,
        /// Another account has one of the aliases.
        ALIAS_TAKEN,
        /// The stored version is another one, or the account is gone.
        STALE
    }
}
