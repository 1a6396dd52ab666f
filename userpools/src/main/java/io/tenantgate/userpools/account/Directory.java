package io.tenantgate.userpools.account;

import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.Refusal.Reason;
import io.tenantgate.userpools.StaleRead;
import io.tenantgate.userpools.account.Account.Revision;
import io.tenantgate.userpools.account.Account.Standing;
import io.tenantgate.userpools.code.StoredCode.Target;
import io.tenantgate.userpools.group.AccountGroups;
import io.tenantgate.userpools.pool.Contact;
import io.tenantgate.userpools.pool.Pool;
import io.tenantgate.userpools.port.Accounts;
import io.tenantgate.userpools.port.Accounts.Written;
import io.tenantgate.userpools.port.Ids;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

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

    /// The other account that has the address as an alias, where addresses of its kind are aliases.
    public Optional<Account> holder(Pool pool, Account other, Contact contact, String address) {
        return accounts.find(pool.id(), pool.key(address))
                .filter(_ -> pool.settings().names().aliased(contact))
                .filter(holder -> !holder.sub().equals(other.sub()));
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
                AccountGroups.NONE,
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

    /// Writes an account over what was read, and goes on with it as it is then, or with its alias being taken.
    ///
    /// @throws StaleRead where it has changed since
    public <R> R write(Pool pool, Account changed, Function<Account, R> written, Function<Refusal, R> refused) {
        var read = changed.revision();
        var stamped = changed.with(new Revision(read.version(), read.createdAt(), clock.instant()));
        Optional<Refusal> refusal = refusal(accounts.update(stamped, pool.namesOf(stamped)));
        return refusal.map(refused)
                .orElseGet(() -> written.apply(stamped.with(stamped.revision().next())));
    }

    /// What was made of an account that was read before, in the groups that it has now. @throws StaleRead where it has
    /// changed, or is gone
    public Account current(Account changed) {
        return accounts.find(changed.pool(), changed.sub())
                .filter(now -> now.version() == changed.version())
                .map(now -> changed.with(now.groups()))
                .orElseThrow(StaleRead::new);
    }

    /// Writes the account with that address verified. @throws StaleRead where it has changed, or the alias was just
    /// taken
    public Account proven(Pool pool, Account account, Target target) {
        var proven = account.with(account.attributes().verified(target.contact(), target.value()));
        return written(pool, proven);
    }

    /// Takes an alias from the account that has it.
    public void release(Pool pool, Account holder, Contact contact) {
        written(pool, holder.with(holder.attributes().unverified(contact)));
    }

    /// Writes what can only be refused for a race. @throws StaleRead in that case
    public Account written(Pool pool, Account changed) {
        return write(pool, changed, Function.identity(), _ -> {
            throw new StaleRead();
        });
    }

    /// The account, which nobody removes until the transaction ends. @throws StaleRead where it is gone
    public Account held(Pool pool, Account account) {
        if (!accounts.hold(new Sought(pool, account.username(), Optional.of(account)).key())) {
            throw new StaleRead();
        }
        return account;
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
