package io.tenantgate.userpools.account;

import io.tenantgate.userpools.AttributeFault;
import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.Refusal.BadAttribute;
import io.tenantgate.userpools.Refusal.BadAttributes;
import io.tenantgate.userpools.Refusal.Reason;
import io.tenantgate.userpools.account.OwnAccount.Held;
import io.tenantgate.userpools.client.Caller;
import io.tenantgate.userpools.code.Allowance;
import io.tenantgate.userpools.code.Attempt;
import io.tenantgate.userpools.code.CodeDelivery;
import io.tenantgate.userpools.code.CodeDesk;
import io.tenantgate.userpools.code.CodePurpose;
import io.tenantgate.userpools.code.StoredCode.Target;
import io.tenantgate.userpools.code.StoredCode.Timing;
import io.tenantgate.userpools.pool.Contact;
import java.util.List;
import java.util.Optional;

/// Sends a code to the pending address, or to the one that the account has.
public final class SendAttributeCode {
    private final OwnAccount own;
    private final CodeDesk codes;
    private final Allowance allowance;

    public SendAttributeCode(OwnAccount own, CodeDesk codes, Allowance allowance) {
        this.own = own;
        this.codes = codes;
        this.allowance = allowance;
    }

    public record Command(Caller caller, Username username, Contact contact) {}

    public sealed interface Outcome {
        record Sent(CodeDelivery delivery) implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }

    public Outcome handle(Command command) {
        return own.open(
                command.caller(), command.username(), held -> send(command.contact(), held), Outcome.Refused::new);
    }

    private Outcome send(Contact contact, Held held) {
        if (allowance.spent(Attempt.SEND_ATTRIBUTE_CODE, held.sought().key(), held.realm())) {
            return new Outcome.Refused(Reason.LIMIT_EXCEEDED);
        }
        var purpose = CodePurpose.verifying(contact);
        return target(contact, purpose, held)
                .map(target -> codes.send(purpose, held.sought().person(held.realm(), target)))
                .<Outcome>map(Outcome.Sent::new)
                .orElseGet(() -> new Outcome.Refused(missing(contact)));
    }

    private Optional<Target> target(Contact contact, CodePurpose purpose, Held held) {
        return codes.pending(held.sought().key(), purpose)
                .or(() -> held.account()
                        .attributes()
                        .find(contact)
                        .map(value -> new Target(contact, value, Timing.CURRENT)));
    }

    private static Refusal missing(Contact contact) {
        return new BadAttributes(List.of(new BadAttribute(contact.attribute(), AttributeFault.MISSING)));
    }
}
