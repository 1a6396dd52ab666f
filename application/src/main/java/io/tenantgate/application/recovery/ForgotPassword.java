package io.tenantgate.application.recovery;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.domain.auth.CodeDelivery;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.tenancy.TenantId;

/// Sends a code to set a new password with; the answer tells nothing of who is known.
public final class ForgotPassword {
    public record Command(Origin origin, TenantId tenant, LoginName loginName) {}

    public sealed interface Outcome {
        record Accepted(CodeDelivery delivery) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        throw new UnsupportedOperationException();
    }
}
