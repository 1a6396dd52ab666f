package io.tenantgate.userpools.account;

import io.tenantgate.userpools.Judged;
import io.tenantgate.userpools.Password;
import io.tenantgate.userpools.Prepared;
import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.hashing.Passwords;
import io.tenantgate.userpools.pool.Contact;
import io.tenantgate.userpools.pool.Pool;
import io.tenantgate.userpools.pool.PoolId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes an account with a temporary password, which its holder must replace at the first sign-in, and sends it to
/// those of its addresses that were asked for (`users-and-attributes.md`, section 6.1).
public final class AdminCreateAccount {
    private final AdminDesk desk;
    private final Directory directory;
    private final Passwords passwords;
    private final Invitations invitations;

    public AdminCreateAccount(AdminDesk desk, Directory directory, Passwords passwords, Invitations invitations) {
        this.desk = desk;
        this.directory = directory;
        this.passwords = passwords;
        this.invitations = invitations;
    }

    /// @param temporary the password; made where absent
    /// @param invited where the invitation goes, as far as the account has such addresses; empty: none is sent
    public record Command(
            PoolId pool,
            Realm realm,
            Username username,
            Map<String, String> attributes,
            Optional<Password> temporary,
            Set<Contact> invited) {
        public Command {
            attributes = Map.copyOf(attributes);
            invited = Set.copyOf(invited);
        }

        @Override
        public String toString() {
            return "Command[%s]".formatted(username);
        }
    }

    /// Whose account it becomes, with the password that was given or made.
    private record Newcomer(Pool pool, Password password) {}

    public Prepared<Administered> prepare(Command command) {
        Judged<Newcomer> judged = desk.in(command.pool(), pool -> judge(command, pool), Judged.Unfit::new);
        return judged.prepared(
                newcomer -> hashed(command, newcomer.pool(), newcomer.password()), Administered.Refused::new);
    }

    private Judged<Newcomer> judge(Command command, Pool pool) {
        var password = command.temporary()
                .orElseGet(() -> invitations.password(pool.settings().passwordPolicy()));
        return Judged.of(
                new Newcomer(pool, password),
                NewAccountRules.refusal(pool.settings(), command.username(), command.attributes(), password));
    }

    private Prepared<Administered> hashed(Command command, Pool pool, Password password) {
        var record = passwords.hash(command.realm().queueKey(pool.id()), password);
        var attributes = Attributes.given(command.attributes());
        return () -> desk.resume(pool.id(), () -> {
            var account =
                    directory.fresh(pool, command.username(), AccountStatus.FORCE_CHANGE_PASSWORD, attributes, record);
            return add(command, pool, account, password);
        });
    }

    private Administered add(Command command, Pool pool, Account account, Password password) {
        var refusal = directory.add(pool, account);
        if (refusal.isPresent()) {
            return new Administered.Refused(refusal.get());
        }
        invitations.send(command, account, password);
        return new Administered.Done(account);
    }
}
