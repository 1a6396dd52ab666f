package io.tenantgate.userpools.signup;

import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.account.Attributes;
import io.tenantgate.userpools.client.Doorkeeper;
import io.tenantgate.userpools.code.CodeDelivery;
import io.tenantgate.userpools.pool.Pool;
import java.util.Optional;

/// Judges a sign-up by policy and schema, whoever is there already, and makes nothing.
public final class JudgeSignUp {
    private final Doorkeeper door;
    private final SignUpCodes codes;

    public JudgeSignUp(Doorkeeper door, SignUpCodes codes) {
        this.door = door;
        this.codes = codes;
    }

    public sealed interface Outcome {
        /// @param delivery where its code would go
        record Fit(Optional<CodeDelivery> delivery) implements Outcome {}

        record Unfit(Refusal refusal) implements Outcome {}
    }

    public Outcome handle(SignUp.Command command) {
        return door.enter(
                command.caller(),
                command.username().value(),
                entry -> NewAccountRules.refusal(entry, command)
                        .<Outcome>map(Outcome.Unfit::new)
                        .orElseGet(() -> new Outcome.Fit(delivery(entry.pool(), command))),
                Outcome.Unfit::new);
    }

    private Optional<CodeDelivery> delivery(Pool pool, SignUp.Command command) {
        return codes.target(pool, Attributes.given(command.attributes())).map(CodeDelivery::to);
    }
}
