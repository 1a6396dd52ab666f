package io.tenantgate.application.tokens;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.domain.auth.TokenClaims;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Optional;

/// Tells to which tenant and user a token belongs, if it may be used now.
public final class VerifyToken {
    public record Command(Caller caller, Origin origin, String token, Optional<TenantId> tenant, Requirement require) {}

    public sealed interface Outcome {
        record Active(Tenant tenant, Membership member, TokenClaims claims) implements Outcome {}

        record Inactive(Reason reason) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        throw new UnsupportedOperationException();
    }
}
