package io.tenantgate.userpools.signup;

import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.Refusal.Reason;
import io.tenantgate.userpools.account.Directory;
import io.tenantgate.userpools.account.Sought;
import io.tenantgate.userpools.account.Username;
import io.tenantgate.userpools.client.Caller;
import io.tenantgate.userpools.client.ClientGate.Passage;
import io.tenantgate.userpools.client.Doorkeeper;
import io.tenantgate.userpools.code.Allowance;
import io.tenantgate.userpools.code.Attempt;
import io.tenantgate.userpools.code.CodeDelivery;
import java.util.Optional;

/// Sends a new code to an unconfirmed account; the earlier one ends. Where existence is hidden, anybody else is
/// answered alike (`tokens-and-security.md`, section 16).
public final class ResendCode {
    private final Doorkeeper door;
    private final Directory directory;
    private final SignUpCodes codes;
    private final Allowance allowance;

    public ResendCode(Doorkeeper door, Directory directory, SignUpCodes codes, Allowance allowance) {
        this.door = door;
        this.directory = directory;
        this.codes = codes;
        this.allowance = allowance;
    }

    public record Command(Caller caller, Username username, Notice notice) {}

    public sealed interface Outcome {
        record Sent(CodeDelivery delivery) implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }

    public Outcome handle(Command command) {
        return door.enter(
                command.caller(), command.username().value(), entry -> resend(command, entry), Outcome.Refused::new);
    }

    private Outcome resend(Command command, Passage.Open entry) {
        var realm = command.caller().realm();
        var sought = directory.find(entry.pool(), command.username());
        if (allowance.spent(Attempt.RESEND_CODE, sought.key(), realm)) {
            return new Outcome.Refused(Reason.LIMIT_EXCEEDED);
        }
        var refusal = refusal(sought);
        if (refusal.isEmpty()) {
            var target = codes.target(sought).orElseThrow();
            return new Outcome.Sent(codes.sent(sought.person(realm, target), command.notice()));
        }
        return entry.hidesExistence()
                ? new Outcome.Sent(codes.pretend(sought, realm))
                : new Outcome.Refused(refusal.get());
    }

    private Optional<Refusal> refusal(Sought sought) {
        return Unconfirmed.refusal(sought)
                .or(() -> codes.target(sought).isEmpty() ? Optional.of(Reason.NO_VERIFIED_CONTACT) : Optional.empty());
    }
}
