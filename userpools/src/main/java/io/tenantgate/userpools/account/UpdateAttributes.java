package io.tenantgate.userpools.account;

import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.Refusal.Reason;
import io.tenantgate.userpools.account.OwnAccount.Held;
import io.tenantgate.userpools.client.Caller;
import io.tenantgate.userpools.code.Allowance;
import io.tenantgate.userpools.code.Attempt;
import io.tenantgate.userpools.code.CodeDelivery;
import io.tenantgate.userpools.code.CodeDesk;
import io.tenantgate.userpools.code.CodePurpose;
import io.tenantgate.userpools.pool.AttributeRules;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Changes attributes of people's own account, as far as their client may write; an empty value removes one. A new
/// address gets a code where the pool verifies it, and stays pending until then where the pool says so
/// (`users-and-attributes.md`, section 4.4).
public final class UpdateAttributes {
    private final OwnAccount own;
    private final Directory directory;
    private final CodeDesk codes;
    private final Allowance allowance;

    public UpdateAttributes(OwnAccount own, Directory directory, CodeDesk codes, Allowance allowance) {
        this.own = own;
        this.directory = directory;
        this.codes = codes;
        this.allowance = allowance;
    }

    public record Command(Caller caller, Username username, Map<String, String> attributes) {
        public Command {
            attributes = Map.copyOf(attributes);
        }

        @Override
        public String toString() {
            return "Command[%s, %s]".formatted(username, attributes.keySet());
        }
    }

    public sealed interface Outcome {
        record Updated(List<CodeDelivery> deliveries) implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }

    public Outcome handle(Command command) {
        return own.open(command.caller(), command.username(), held -> update(command, held), Outcome.Refused::new);
    }

    private Outcome update(Command command, Held held) {
        var permissions = held.entry().client().settings().attributes();
        var faults = new AttributeRules(held.pool().settings()).atChange(permissions, command.attributes());
        if (!faults.isEmpty()) {
            return new Outcome.Refused(new Refusal.BadAttributes(faults));
        }
        var change = AttributeChange.of(
                held.account().attributes(),
                command.attributes(),
                held.pool().settings().verification());
        return refusal(held, change).<Outcome>map(Outcome.Refused::new).orElseGet(() -> announced(held, change));
    }

    private Optional<Refusal> refusal(Held held, AttributeChange change) {
        var key = held.sought().key();
        if (!change.unproven().isEmpty() && allowance.spent(Attempt.SEND_ATTRIBUTE_CODE, key, held.realm())) {
            return Optional.of(Reason.LIMIT_EXCEEDED);
        }
        return directory.write(held.pool(), held.account().with(change.next()), _ -> Optional.empty(), Optional::of);
    }

    private Outcome announced(Held held, AttributeChange change) {
        var sought = held.sought();
        change.touched().forEach(contact -> codes.discard(sought.key(), CodePurpose.verifying(contact)));
        return new Outcome.Updated(change.unproven().stream()
                .map(target -> codes.send(CodePurpose.verifying(target.contact()), sought.person(held.realm(), target)))
                .toList());
    }
}
