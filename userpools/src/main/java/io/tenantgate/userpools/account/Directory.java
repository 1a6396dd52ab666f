package io.tenantgate.userpools.account;

import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.Refusal.Reason;
import io.tenantgate.userpools.StaleRead;
import io.tenantgate.userpools.account.Account.Revision;
import io.tenantgate.userpools.account.Account.Standing;
import io.tenantgate.userpools.pool.Pool;
import io.tenantgate.userpools.port.Accounts;
import io.tenantgate.userpools.port.Accounts.Written;
import io.tenantgate.userpools.port.Ids;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Finds accounts, and writes what became of them: with the time, under the names they have then, and only over what
/// was read.
public final class Directory {
    private final Accounts accounts;
    private final Ids ids;
    private final InstantSource clock;

    public Directory(Accounts accounts, Ids ids, InstantSource clock) {
        this.accounts = accounts;
        this.ids = ids;
        this.clock = clock;
    }

    /// By username or alias, with the same work whether there is one.
    public Sought find(Pool pool, Username name) {
        return new Sought(pool, name, accounts.find(pool.id(), pool.key(name.value())));
    }

    /// Whether another account has the address as an alias.
    public boolean taken(Pool pool, Account by, String address) {
        return accounts.find(pool.id(), pool.key(address))
                .filter(holder -> !holder.sub().equals(by.sub()))
                .isPresent();
    }

    /// A new account, not written yet.
    public Account fresh(Pool pool, Username username, AccountStatus status, Attributes attributes, String record) {
        var now = clock.instant();
        return new Account(
                pool.id(),
                username,
                new Sub(ids.random()),
                new Standing(status, Enabled.YES),
                attributes,
                credential(status, record, now),
                Revision.first(now));
    }

    /// The account with another password, as its status will have it.
    public Account renewed(Account account, AccountStatus status, String record) {
        return account.with(status).with(credential(status, record, clock.instant()));
    }

    private static Credential credential(AccountStatus status, String record, Instant now) {
        return switch (status) {
            case FORCE_CHANGE_PASSWORD -> Credential.temporary(record, now);
            case UNCONFIRMED, CONFIRMED, RESET_REQUIRED -> Credential.permanent(record, now);
        };
    }

    /// Adds a new account, or says which of its names is taken.
    public Optional<Refusal> add(Pool pool, Account account) {
        return refusal(accounts.insert(account, pool.namesOf(account)));
    }

    /// Writes an account over what was read, or says that its alias is taken. @throws StaleRead where it has changed
    public Optional<Refusal> write(Pool pool, Account changed) {
        var revision = new Revision(changed.version(), changed.revision().createdAt(), clock.instant());
        var stamped = changed.with(revision);
        return refusal(accounts.update(stamped, pool.namesOf(stamped)));
    }

    private static Optional<Refusal> refusal(Written written) {
        return switch (written) {
            case DONE -> Optional.empty();
            case USERNAME_TAKEN -> Optional.of(Reason.USERNAME_EXISTS);
            case ALIAS_TAKEN -> Optional.of(Reason.ALIAS_EXISTS);
            case STALE -> throw new StaleRead();
        };
    }

    public void remove(Sought sought) {
        accounts.remove(sought.key());
    }
}
