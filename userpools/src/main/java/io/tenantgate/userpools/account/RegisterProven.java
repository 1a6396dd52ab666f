package io.tenantgate.userpools.account;

import io.tenantgate.userpools.Judged;
import io.tenantgate.userpools.Password;
import io.tenantgate.userpools.Prepared;
import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.hashing.Passwords;
import io.tenantgate.userpools.pool.Pool;
import io.tenantgate.userpools.pool.PoolId;
import java.util.Map;

/// Makes an account for somebody whose address was proven elsewhere: confirmed, with a password of their own, and no
/// message. The flags of proven addresses are among the attributes.
public final class RegisterProven {
    private final AdminDesk desk;
    private final Directory directory;
    private final Passwords passwords;

    public RegisterProven(AdminDesk desk, Directory directory, Passwords passwords) {
        this.desk = desk;
        this.directory = directory;
        this.passwords = passwords;
    }

    public record Command(
            PoolId pool, Realm realm, Username username, Password password, Map<String, String> attributes) {
        public Command {
            attributes = Map.copyOf(attributes);
        }

        @Override
        public String toString() {
            return "Command[%s]".formatted(username);
        }
    }

    public Prepared<Administered> prepare(Command command) {
        Judged<Pool> judged = desk.in(command.pool(), pool -> judge(command, pool), Judged.Unfit::new);
        return judged.prepared(pool -> hashed(command, pool), Administered.Refused::new);
    }

    private static Judged<Pool> judge(Command command, Pool pool) {
        return Judged.of(
                pool,
                NewAccountRules.refusal(pool.settings(), command.username(), command.attributes(), command.password()));
    }

    private Prepared<Administered> hashed(Command command, Pool pool) {
        var record = passwords.hash(command.realm().queueKey(pool.id()), command.password());
        return () -> desk.resume(pool.id(), () -> register(command, pool, record));
    }

    private Administered register(Command command, Pool pool, String record) {
        var attributes = Attributes.given(command.attributes());
        var account = directory.fresh(pool, command.username(), AccountStatus.CONFIRMED, attributes, record);
        return directory
                .add(pool, account)
                .<Administered>map(Administered.Refused::new)
                .orElseGet(() -> new Administered.Done(account));
    }
}
