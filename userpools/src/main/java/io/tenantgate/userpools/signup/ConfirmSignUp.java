package io.tenantgate.userpools.signup;

import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.Refusal.Reason;
import io.tenantgate.userpools.account.Account;
import io.tenantgate.userpools.account.AccountStatus;
import io.tenantgate.userpools.account.Directory;
import io.tenantgate.userpools.account.Sought;
import io.tenantgate.userpools.account.Username;
import io.tenantgate.userpools.client.Caller;
import io.tenantgate.userpools.client.ClientGate.Passage;
import io.tenantgate.userpools.client.Doorkeeper;
import io.tenantgate.userpools.code.Allowance;
import io.tenantgate.userpools.code.Attempt;
import io.tenantgate.userpools.code.CodeDesk;
import io.tenantgate.userpools.code.CodeDesk.Verdict;
import io.tenantgate.userpools.code.CodePurpose;
import io.tenantgate.userpools.code.ConfirmationCode;
import io.tenantgate.userpools.code.StoredCode;

/// Takes the code of a sign-up: the account is confirmed and the address that the code went to is verified, unless
/// another account has it so already (`users-and-attributes.md`, sections 4.6 and 7.3).
public final class ConfirmSignUp {
    private final Doorkeeper door;
    private final Directory directory;
    private final CodeDesk codes;
    private final Allowance allowance;

    public ConfirmSignUp(Doorkeeper door, Directory directory, CodeDesk codes, Allowance allowance) {
        this.door = door;
        this.directory = directory;
        this.codes = codes;
        this.allowance = allowance;
    }

    /// What happens where the address is another account's alias.
    public enum AliasConflict {
        REFUSE,
        /// The alias moves here, and the other account's address is no longer verified.
        MOVE
    }

    public record Command(Caller caller, Username username, ConfirmationCode code, AliasConflict conflict) {}

    public sealed interface Outcome {
        /// @param account as it is now
        record Confirmed(Account account) implements Outcome {}

        /// The code was right and stays good; the address that it proves is that account's alias.
        record AliasHeld(Account holder) implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }

    public Outcome handle(Command command) {
        return door.enter(
                command.caller(), command.username().value(), entry -> confirm(command, entry), Outcome.Refused::new);
    }

    private Outcome confirm(Command command, Passage.Open entry) {
        var realm = command.caller().realm();
        var sought = directory.find(entry.pool(), command.username());
        if (allowance.spent(Attempt.CONFIRM_SIGN_UP, sought.key(), realm)) {
            return new Outcome.Refused(Reason.LIMIT_EXCEEDED);
        }
        var verdict = codes.judge(sought.key(), CodePurpose.SIGN_UP, realm, command.code());
        return switch (verdict) {
            case Verdict.Right(var code) when Unconfirmed.refusal(sought).isEmpty() -> take(command, sought, code);
            case Verdict.Right _, Verdict.Wrong _ -> refused(entry, sought, Reason.CODE_MISMATCH);
            case Verdict.Expired _ -> refused(entry, sought, Reason.CODE_EXPIRED);
        };
    }

    /// Where existence is hidden, only the code is spoken of.
    private static Outcome refused(Passage.Open entry, Sought sought, Reason aboutTheCode) {
        var state = Unconfirmed.refusal(sought).filter(_ -> !entry.hidesExistence());
        return new Outcome.Refused(state.orElse(aboutTheCode));
    }

    private Outcome take(Command command, Sought sought, StoredCode code) {
        var account = sought.account().orElseThrow();
        if (!code.target().isStillOf(account)) {
            return new Outcome.Refused(Reason.CODE_MISMATCH);
        }
        var target = code.target();
        var holder = directory.holder(sought.pool(), account, target.contact(), target.value());
        if (holder.isPresent() && command.conflict() == AliasConflict.REFUSE) {
            return new Outcome.AliasHeld(directory.held(sought.pool(), holder.get()));
        }
        if (!codes.use(code)) {
            return new Outcome.Refused(Reason.CODE_EXPIRED);
        }
        holder.ifPresent(other -> directory.release(sought.pool(), other, target.contact()));
        return new Outcome.Confirmed(directory.proven(sought.pool(), account.with(AccountStatus.CONFIRMED), target));
    }
}
