package io.tenantgate.userpools.pool;

import io.tenantgate.userpools.account.Account;
import io.tenantgate.userpools.account.AccountNames;
import java.time.Instant;

/// A user pool.
///
/// @param name what it was called at creation; not unique
/// @param issuer the `iss` of its tokens, fixed at creation
public record Pool(PoolId id, String name, String issuer, PoolSettings settings, Instant createdAt) {
    public Pool {
        if (name.isEmpty() || name.length() > 128) {
            throw new IllegalArgumentException("A pool's name has 1 to 128 characters");
        }
    }

    /// A name or an alias as this pool compares it.
    public String key(String name) {
        return settings.names().form().key(name);
    }

    /// Under which names an account is found here.
    public AccountNames namesOf(Account account) {
        return AccountNames.of(account, settings.names());
    }
}
