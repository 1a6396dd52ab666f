package io.tenantgate.userpools.recovery;

import io.tenantgate.userpools.Password;
import io.tenantgate.userpools.Prepared;
import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.Refusal.Reason;
import io.tenantgate.userpools.account.Account;
import io.tenantgate.userpools.account.Username;
import io.tenantgate.userpools.client.Caller;
import io.tenantgate.userpools.client.ClientGate.Passage;
import io.tenantgate.userpools.client.Doorkeeper;
import io.tenantgate.userpools.code.ConfirmationCode;
import io.tenantgate.userpools.hashing.Passwords;
import io.tenantgate.userpools.recovery.ResetCodes.Judged;

/// Takes a reset code with a new password, which is judged first. Nothing is hashed before the code has proven right,
/// and a name that nobody has gets the answers of a wrong code (`tokens-and-security.md`, section 16).
public final class ConfirmForgotPassword {
    private final Doorkeeper door;
    private final ResetCodes codes;
    private final Passwords passwords;

    public ConfirmForgotPassword(Doorkeeper door, ResetCodes codes, Passwords passwords) {
        this.door = door;
        this.codes = codes;
        this.passwords = passwords;
    }

    public record Command(Caller caller, Username username, ConfirmationCode code, Password password) {
        @Override
        public String toString() {
            return "Command[%s]".formatted(username);
        }
    }

    public sealed interface Outcome {
        /// The password is set and the account usable. Sessions go on: nothing is revoked.
        record PasswordSet(Account account) implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }

    public Prepared<Outcome> prepare(Command command) {
        var judged = door.enter(
                command.caller(), command.username().value(), entry -> judge(command, entry), Judged.Unfit::new);
        return switch (judged) {
            case Judged.Unfit(var refusal) -> Prepared.settled(new Outcome.Refused(refusal));
            case Judged.Fit fit -> hashed(command, fit);
        };
    }

    private Judged judge(Command command, Passage.Open entry) {
        var broken = entry.pool().settings().passwordPolicy().violations(command.password());
        return broken.isEmpty() ? codes.judge(command, entry) : new Judged.Unfit(new Refusal.WeakPassword(broken));
    }

    private Prepared<Outcome> hashed(Command command, Judged.Fit fit) {
        var record = passwords.hash(command.caller().queueKey(), command.password());
        return () -> door.resume(
                fit.sought().pool().id(),
                () -> codes.take(fit, record)
                        .<Outcome>map(Outcome.PasswordSet::new)
                        .orElseGet(() -> new Outcome.Refused(Reason.CODE_EXPIRED)));
    }
}
