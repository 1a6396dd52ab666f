package io.tenantgate.userpools.account;

import io.tenantgate.userpools.Judged;
import io.tenantgate.userpools.Password;
import io.tenantgate.userpools.Prepared;
import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.Refusal.WeakPassword;
import io.tenantgate.userpools.account.Credential.Kind;
import io.tenantgate.userpools.hashing.Passwords;
import io.tenantgate.userpools.pool.PoolId;

/// Sets an account's password: for good, which confirms it, or for the next sign-in only
/// (`users-and-attributes.md`, sections 1.1 and 5).
public final class AdminSetPassword {
    private final AdminDesk desk;
    private final Directory directory;
    private final Passwords passwords;

    public AdminSetPassword(AdminDesk desk, Directory directory, Passwords passwords) {
        this.desk = desk;
        this.directory = directory;
        this.passwords = passwords;
    }

    /// @param realm decides whose turn it is to hash, and nothing else
    public record Command(PoolId pool, Realm realm, Username username, Password password, Kind kind) {
        @Override
        public String toString() {
            return "Command[%s]".formatted(username);
        }
    }

    public Prepared<Administered> prepare(Command command) {
        Judged<Sought> judged =
                desk.on(command.pool(), command.username(), sought -> judge(command, sought), Judged.Unfit::new);
        return judged.prepared(sought -> hashed(command, sought), Administered.Refused::new);
    }

    private static Judged<Sought> judge(Command command, Sought sought) {
        var broken = sought.pool().settings().passwordPolicy().violations(command.password());
        return Judged.of(sought, WeakPassword.ifAny(broken));
    }

    private Prepared<Administered> hashed(Command command, Sought sought) {
        var record = passwords.hash(command.realm().queueKey(command.pool()), command.password());
        var renewed = directory.renewed(sought.account().orElseThrow(), status(command.kind()), record);
        return () -> desk.resume(command.pool(), () -> desk.write(sought.pool(), renewed));
    }

    private static AccountStatus status(Kind kind) {
        return switch (kind) {
            case PERMANENT -> AccountStatus.CONFIRMED;
            case TEMPORARY -> AccountStatus.FORCE_CHANGE_PASSWORD;
        };
    }
}
