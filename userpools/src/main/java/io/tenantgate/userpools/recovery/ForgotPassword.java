package io.tenantgate.userpools.recovery;

import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.Refusal.Reason;
import io.tenantgate.userpools.account.Directory;
import io.tenantgate.userpools.account.Username;
import io.tenantgate.userpools.client.Caller;
import io.tenantgate.userpools.client.ClientGate.Passage;
import io.tenantgate.userpools.client.Doorkeeper;
import io.tenantgate.userpools.code.Addressee;
import io.tenantgate.userpools.code.Allowance;
import io.tenantgate.userpools.code.Attempt;
import io.tenantgate.userpools.code.CodeDelivery;
import io.tenantgate.userpools.code.CodeDesk;
import io.tenantgate.userpools.code.CodePurpose;

/// Sends a code to set a new password with, to the account's first verified address. Where existence is hidden, anybody
/// who cannot have one is answered alike, and always alike (`tokens-and-security.md`, section 16).
public final class ForgotPassword {
    private final Doorkeeper door;
    private final Directory directory;
    private final CodeDesk codes;
    private final ResetTargets targets;
    private final Allowance allowance;

    public ForgotPassword(
            Doorkeeper door, Directory directory, CodeDesk codes, ResetTargets targets, Allowance allowance) {
        this.door = door;
        this.directory = directory;
        this.codes = codes;
        this.targets = targets;
        this.allowance = allowance;
    }

    public record Command(Caller caller, Username username) {}

    public sealed interface Outcome {
        record Sent(CodeDelivery delivery) implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }

    public Outcome handle(Command command) {
        return door.enter(
                command.caller(), command.username().value(), entry -> send(command, entry), Outcome.Refused::new);
    }

    private Outcome send(Command command, Passage.Open entry) {
        if (entry.pool().settings().recovery().adminOnly()) {
            return new Outcome.Refused(Reason.ADMIN_RECOVERY_ONLY);
        }
        var realm = command.caller().realm();
        var sought = directory.find(entry.pool(), command.username());
        if (allowance.spent(Attempt.RECOVER_PASSWORD, sought.key(), realm)) {
            return new Outcome.Refused(Reason.LIMIT_EXCEEDED);
        }
        var refusal = targets.refusal(sought).filter(_ -> !entry.hidesExistence());
        return refusal.<Outcome>map(Outcome.Refused::new).orElseGet(() -> sent(targets.addressee(sought, realm)));
    }

    private Outcome sent(Addressee to) {
        return new Outcome.Sent(codes.send(CodePurpose.RESET_PASSWORD, to));
    }
}
