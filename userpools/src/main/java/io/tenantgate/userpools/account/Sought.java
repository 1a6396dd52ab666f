package io.tenantgate.userpools.account;

import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.code.Addressee;
import io.tenantgate.userpools.code.Addressee.Reach;
import io.tenantgate.userpools.code.StoredCode.Target;
import io.tenantgate.userpools.pool.Pool;
import java.util.Optional;

/// What became of a look for a name: the account, or nobody, of whom no less is known.
///
/// @param submitted the name or alias that was asked for
public record Sought(Pool pool, Username submitted, Optional<Account> account) {
    /// Under which codes and attempts are kept: the account's username, else the name that was asked for.
    public AccountKey key() {
        return new AccountKey(pool.id(), pool.key(username().value()));
    }

    /// The account's username, else the name that was asked for.
    public Username username() {
        return account.map(Account::username).orElse(submitted);
    }

    public Addressee person(Realm realm, Target target) {
        return new Addressee(key(), username(), realm, target, Reach.PERSON);
    }

    public Addressee nobody(Realm realm, Target target) {
        return new Addressee(key(), username(), realm, target, Reach.NOBODY);
    }
}
