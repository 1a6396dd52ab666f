package io.tenantgate.adapters.cognito;

import io.tenantgate.application.signin.Admission;
import io.tenantgate.application.signin.Admission.Denial;
import io.tenantgate.application.signin.Admission.Entrance;
import io.tenantgate.application.signin.Pass;
import io.tenantgate.domain.members.Subject;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Optional;

/// Who is let in. Cognito mints without asking, so it is asked before a challenge is shown and before a token is handed
/// on; what was minted for somebody who is refused is revoked.
@FunctionalInterface
public interface CognitoAdmission {
    /// Whether that account may come in there.
    Ruling ask(TenantId tenant, Placement placement, Subject subject);

    /// What is answered.
    sealed interface Ruling {
        /// @param pass to be handed on with the tokens, so that nobody asks again
        record LetIn(Optional<Pass> pass) implements Ruling {}

        record Denied(String reason) implements Ruling {}
    }

    /// Lets in whom Tenantgate lets in, or may let in once it has seen the tokens.
    static CognitoAdmission of(Admission admission) {
        return (tenant, placement, subject) -> {
            var entrance = new Entrance(
                    placement.provider(),
                    placement.pool().id(),
                    placement.client().id());
            return ruling(admission.pass(tenant, entrance, subject));
        };
    }

    private static Ruling ruling(Pass pass) {
        return switch (pass.answer()) {
            case Admission.Answer.Admitted _ -> new Ruling.LetIn(Optional.of(pass));
            case Admission.Answer.Denied(var denial) ->
                denial == Denial.NOT_YET_A_MEMBER
                        ? new Ruling.LetIn(Optional.of(pass))
                        : new Ruling.Denied(denial.text());
        };
    }
}
