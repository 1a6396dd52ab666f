package io.tenantgate.userpools.signin;

import static io.tenantgate.userpools.Refusal.Reason.ATTEMPTS_EXCEEDED;
import static io.tenantgate.userpools.Refusal.Reason.INCORRECT_CREDENTIALS;
import static io.tenantgate.userpools.Refusal.Reason.PASSWORD_RESET_REQUIRED;
import static io.tenantgate.userpools.Refusal.Reason.USER_DISABLED;

import io.tenantgate.userpools.Judged;
import io.tenantgate.userpools.Password;
import io.tenantgate.userpools.Prepared;
import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.StaleRead;
import io.tenantgate.userpools.account.Account;
import io.tenantgate.userpools.account.AccountStatus;
import io.tenantgate.userpools.account.AdminDesk;
import io.tenantgate.userpools.account.Administered;
import io.tenantgate.userpools.account.Directory;
import io.tenantgate.userpools.account.Sought;
import io.tenantgate.userpools.account.Username;
import io.tenantgate.userpools.hashing.Passwords;
import io.tenantgate.userpools.lockout.AttemptKey;
import io.tenantgate.userpools.lockout.Lockout;
import io.tenantgate.userpools.pool.PoolId;
import java.util.Optional;

/// Has somebody prove an account by its password, and leaves the account as it is. It counts as an attempt to sign in,
/// and nobody is admitted by it.
public final class ProveHolder {
    private final AdminDesk desk;
    private final Directory directory;
    private final Passwords passwords;
    private final Lockout lockout;

    public ProveHolder(AdminDesk desk, Directory directory, Passwords passwords, Lockout lockout) {
        this.desk = desk;
        this.directory = directory;
        this.passwords = passwords;
        this.lockout = lockout;
    }

    /// @param username or an alias
    public record Command(PoolId pool, Realm realm, Username username, Password password) {
        @Override
        public String toString() {
            return "Command[%s]".formatted(username);
        }
    }

    public Prepared<Administered> prepare(Command command) {
        Judged<Sought> judged =
                desk.on(command.pool(), command.username(), sought -> unlessLocked(command, sought), Judged.Unfit::new);
        return judged.prepared(sought -> hashed(command, sought), Administered.Refused::new);
    }

    private Judged<Sought> unlessLocked(Command command, Sought sought) {
        return lockout.looksLocked(command.pool(), keyOf(command, sought))
                ? new Judged.Unfit<>(ATTEMPTS_EXCEEDED)
                : new Judged.Fit<>(sought);
    }

    private static AttemptKey keyOf(Command command, Sought sought) {
        return AttemptKey.of(command.realm(), sought.account().orElseThrow().sub());
    }

    private Prepared<Administered> hashed(Command command, Sought sought) {
        var record = sought.account().orElseThrow().credential().record();
        boolean right = passwords.verify(command.realm().queueKey(command.pool()), command.password(), record);
        return () -> desk.resume(command.pool(), () -> conclude(command, sought, right));
    }

    private Administered conclude(Command command, Sought sought, boolean right) {
        var held = lockout.begin(command.pool(), keyOf(command, sought));
        if (held.locked()) {
            return new Administered.Refused(ATTEMPTS_EXCEEDED);
        }
        var account = unchanged(sought);
        if (!right) {
            held.failed();
            return new Administered.Refused(INCORRECT_CREDENTIALS);
        }
        held.succeeded();
        return stateOf(account)
                .<Administered>map(Administered.Refused::new)
                .orElseGet(() -> new Administered.Done(directory.held(sought.pool(), account)));
    }

    private Account unchanged(Sought sought) {
        var before = sought.account().orElseThrow();
        return directory
                .find(sought.pool(), sought.submitted())
                .account()
                .filter(now -> now.sub().equals(before.sub()) && now.version() == before.version())
                .orElseThrow(StaleRead::new);
    }

    private static Optional<Refusal> stateOf(Account account) {
        if (!account.enabled()) {
            return Optional.of(USER_DISABLED);
        }
        return account.status() == AccountStatus.RESET_REQUIRED
                ? Optional.of(PASSWORD_RESET_REQUIRED)
                : Optional.empty();
    }
}
