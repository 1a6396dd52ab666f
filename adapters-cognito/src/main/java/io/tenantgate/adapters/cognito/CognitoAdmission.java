package io.tenantgate.adapters.cognito;

import io.tenantgate.application.signin.Admission;
import io.tenantgate.application.signin.Admission.Denial;
import io.tenantgate.application.signin.Admission.Entrance;
import io.tenantgate.domain.members.Subject;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Optional;

/// Who is let in. Cognito mints without asking, so it is asked before a challenge is shown and before a token is handed
/// on; what was minted for somebody who is refused is revoked.
@FunctionalInterface
public interface CognitoAdmission {
    /// Why that account may not come in there; absent where it may.
    Optional<String> denial(TenantId tenant, Placement placement, Subject subject);

    /// Lets in whom Tenantgate lets in, or may let in once it has seen the tokens.
    static CognitoAdmission of(Admission admission) {
        return (tenant, placement, subject) -> {
            var entrance = new Entrance(
                    placement.provider(),
                    placement.pool().id(),
                    placement.client().id());
            return switch (admission.ask(tenant, entrance, subject)) {
                case Admission.Answer.Admitted _ -> Optional.empty();
                case Admission.Answer.Denied(var denial) ->
                    denial == Denial.NOT_YET_A_MEMBER ? Optional.empty() : Optional.of(denial.text());
            };
        };
    }
}
