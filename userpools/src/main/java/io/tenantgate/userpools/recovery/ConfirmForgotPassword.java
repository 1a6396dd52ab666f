package io.tenantgate.userpools.recovery;

import io.tenantgate.userpools.Judged;
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
import io.tenantgate.userpools.recovery.ResetCodes.Proof;

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
        Judged<Proof> judged = door.enter(
                command.caller(), command.username().value(), entry -> judge(command, entry), Judged.Unfit::new);
        return judged.prepared(proof -> hashed(command, proof), Outcome.Refused::new);
    }

    private Judged<Proof> judge(Command command, Passage.Open entry) {
        var broken = entry.pool().settings().passwordPolicy().violations(command.password());
        return Refusal.WeakPassword.ifAny(broken)
                .<Judged<Proof>>map(Judged.Unfit::new)
                .orElseGet(() -> codes.judge(command, entry));
    }

    private Prepared<Outcome> hashed(Command command, Proof proof) {
        var record = passwords.hash(command.caller().queueKey(), command.password());
        return () -> door.resume(
                proof.sought().pool().id(),
                () -> codes.take(proof, record)
                        .<Outcome>map(Outcome.PasswordSet::new)
                        .orElseGet(() -> new Outcome.Refused(Reason.CODE_EXPIRED)));
    }
}
