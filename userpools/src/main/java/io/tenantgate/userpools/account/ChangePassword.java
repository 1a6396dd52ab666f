package io.tenantgate.userpools.account;

import io.tenantgate.userpools.Judged;
import io.tenantgate.userpools.Password;
import io.tenantgate.userpools.Prepared;
import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.Refusal.Reason;
import io.tenantgate.userpools.account.OwnAccount.Held;
import io.tenantgate.userpools.client.Caller;
import io.tenantgate.userpools.code.Allowance;
import io.tenantgate.userpools.code.Attempt;
import io.tenantgate.userpools.hashing.Passwords;
import java.util.Optional;

/// Replaces people's own password by another, on proof of the present one. Nothing is revoked.
public final class ChangePassword {
    private final OwnAccount own;
    private final Directory directory;
    private final Allowance allowance;
    private final Passwords passwords;

    public ChangePassword(OwnAccount own, Directory directory, Allowance allowance, Passwords passwords) {
        this.own = own;
        this.directory = directory;
        this.allowance = allowance;
        this.passwords = passwords;
    }

    public record Command(Caller caller, Username username, Password present, Password proposed) {
        @Override
        public String toString() {
            return "Command[%s]".formatted(username);
        }
    }

    public sealed interface Outcome {
        record Changed() implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }

    public Prepared<Outcome> prepare(Command command) {
        Judged<Held> judged =
                own.open(command.caller(), command.username(), held -> judge(command, held), Judged.Unfit::new);
        return judged.prepared(held -> hashed(command, held), Outcome.Refused::new);
    }

    private Judged<Held> judge(Command command, Held held) {
        var broken = held.pool().settings().passwordPolicy().violations(command.proposed());
        return Judged.of(
                held, Refusal.WeakPassword.ifAny(broken).or(() -> flood(held)).or(() -> state(held)));
    }

    private Optional<Refusal> flood(Held held) {
        return allowance.spent(Attempt.CHANGE_PASSWORD, held.sought().key(), held.realm())
                ? Optional.of(Reason.LIMIT_EXCEEDED)
                : Optional.empty();
    }

    private static Optional<Refusal> state(Held held) {
        return switch (held.account().status()) {
            case CONFIRMED -> Optional.empty();
            case RESET_REQUIRED -> Optional.of(Reason.PASSWORD_RESET_REQUIRED);
            case UNCONFIRMED, FORCE_CHANGE_PASSWORD -> Optional.of(Reason.USER_STATE);
        };
    }

    private Prepared<Outcome> hashed(Command command, Held held) {
        var queueKey = command.caller().queueKey();
        var account = held.account();
        if (!passwords.verify(queueKey, command.present(), account.credential().record())) {
            return Prepared.settled(new Outcome.Refused(Reason.INCORRECT_CREDENTIALS));
        }
        var renewed = directory.renewed(account, AccountStatus.CONFIRMED, passwords.hash(queueKey, command.proposed()));
        return () -> own.resume(account.pool(), () -> {
            directory.written(held.pool(), renewed);
            return new Outcome.Changed();
        });
    }
}
