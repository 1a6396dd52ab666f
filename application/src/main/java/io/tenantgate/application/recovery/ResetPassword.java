package io.tenantgate.application.recovery;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.secrets.OneTimeCode;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.tenancy.TenantId;

/// Sets a new password by that code, and ends every session of the membership.
public final class ResetPassword {
    public record Command(
            Origin origin, TenantId tenant, LoginName loginName, OneTimeCode code, Password newPassword) {}

    public sealed interface Outcome {
        record PasswordSet() implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        throw new UnsupportedOperationException();
    }
}
