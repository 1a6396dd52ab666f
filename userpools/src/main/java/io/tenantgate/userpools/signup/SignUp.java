package io.tenantgate.userpools.signup;

import io.tenantgate.userpools.Judged;
import io.tenantgate.userpools.Password;
import io.tenantgate.userpools.Prepared;
import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.Refusal.Reason;
import io.tenantgate.userpools.account.Account;
import io.tenantgate.userpools.account.AccountKey;
import io.tenantgate.userpools.account.AccountStatus;
import io.tenantgate.userpools.account.Attributes;
import io.tenantgate.userpools.account.Directory;
import io.tenantgate.userpools.account.Sub;
import io.tenantgate.userpools.account.Username;
import io.tenantgate.userpools.client.Caller;
import io.tenantgate.userpools.client.Doorkeeper;
import io.tenantgate.userpools.code.Allowance;
import io.tenantgate.userpools.code.Attempt;
import io.tenantgate.userpools.code.CodeDelivery;
import io.tenantgate.userpools.hashing.Passwords;
import io.tenantgate.userpools.pool.Pool;
import java.util.Map;
import java.util.Optional;

/// Makes an unconfirmed account and sends a code to one of its addresses, where the pool verifies it automatically.
/// Policy and schema are judged before anything is hashed; whether an address is taken shows at confirmation only
/// (`users-and-attributes.md`, sections 4.1 and 4.2).
public final class SignUp {
    private final Doorkeeper door;
    private final Directory directory;
    private final Passwords passwords;
    private final SignUpCodes codes;
    private final Allowance allowance;

    public SignUp(Doorkeeper door, Directory directory, Passwords passwords, SignUpCodes codes, Allowance allowance) {
        this.door = door;
        this.directory = directory;
        this.passwords = passwords;
        this.codes = codes;
        this.allowance = allowance;
    }

    public record Command(
            Caller caller, Username username, Password password, Map<String, String> attributes, Notice notice) {
        public Command {
            attributes = Map.copyOf(attributes);
        }

        @Override
        public String toString() {
            return "Command[%s]".formatted(username);
        }
    }

    public sealed interface Outcome {
        /// @param delivery where the code went; absent where none is sent and an administrator must confirm
        record SignedUp(Sub sub, Optional<CodeDelivery> delivery) implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }

    public Prepared<Outcome> prepare(Command command) {
        Judged<Pool> judged = door.enter(
                command.caller(),
                command.username().value(),
                entry -> Judged.of(
                        entry.pool(), NewAccountRules.refusal(entry, command).or(() -> flood(entry.pool(), command))),
                Judged.Unfit::new);
        return judged.prepared(pool -> hashed(command, pool), Outcome.Refused::new);
    }

    private Optional<Refusal> flood(Pool pool, Command command) {
        return codes.target(pool, Attributes.given(command.attributes()))
                .map(target -> new AccountKey(pool.id(), pool.key(target.value())))
                .filter(address -> allowance.spent(
                        Attempt.SIGN_UP, address, command.caller().realm()))
                .map(_ -> Reason.LIMIT_EXCEEDED);
    }

    private Prepared<Outcome> hashed(Command command, Pool pool) {
        var record = passwords.hash(command.caller().queueKey(), command.password());
        return () -> door.resume(pool.id(), () -> register(command, pool, record));
    }

    private Outcome register(Command command, Pool pool, String record) {
        var attributes = Attributes.given(command.attributes());
        var account = directory.fresh(pool, command.username(), AccountStatus.UNCONFIRMED, attributes, record);
        return directory
                .add(pool, account)
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> new Outcome.SignedUp(account.sub(), delivery(command, pool, account)));
    }

    private Optional<CodeDelivery> delivery(Command command, Pool pool, Account account) {
        return codes.send(pool, account, command.caller().realm(), command.notice());
    }
}
