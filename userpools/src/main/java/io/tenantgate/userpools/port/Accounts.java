package io.tenantgate.userpools.port;

import io.tenantgate.userpools.account.Account;
import io.tenantgate.userpools.account.Sub;
import io.tenantgate.userpools.account.Username;
import io.tenantgate.userpools.pool.Contact;
import io.tenantgate.userpools.pool.Pool;
import io.tenantgate.userpools.pool.PoolId;
import java.util.Optional;

/// The accounts of a pool. Usernames and aliases are compared as the pool regards case.
public interface Accounts {
    /// The account that a request means: by username, else by a verified address where the pool has it as an alias. One
    /// statement, whether there is one or not.
    Optional<Account> find(Pool pool, Username username);

    Optional<Account> bySub(PoolId pool, Sub sub);

    /// Who holds the address verified.
    Optional<Account> holderOf(Pool pool, Contact contact, String value);

    /// Adds an account of version 1; false where the username is taken.
    boolean add(Pool pool, Account account);

    /// Writes the account over the version that it carries, which becomes one more. @throws
    /// io.tenantgate.userpools.StaleRead where the row is of another version or gone
    void update(Pool pool, Account account);

    /// Removes the account with its codes, sessions and tokens; false where there is none.
    boolean remove(PoolId pool, Username username);
}
