package io.tenantgate.application.signup;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.secrets.OneTimeCode;
import io.tenantgate.domain.tenancy.TenantId;

/// A code confirms exactly the attempt that it was sent for, and makes the membership.
public final class ConfirmSignUp {
    public record Command(Origin origin, TenantId tenant, LoginName loginName, OneTimeCode code) {}

    public sealed interface Outcome {
        record Confirmed(MembershipId user) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        throw new UnsupportedOperationException();
    }
}
