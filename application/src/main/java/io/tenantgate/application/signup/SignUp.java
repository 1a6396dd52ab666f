package io.tenantgate.application.signup;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.domain.auth.CodeDelivery;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Map;

/// A person asks for an account at a tenant; the answer tells nothing of who is known.
public final class SignUp {
    public record Command(
            Origin origin, TenantId tenant, LoginName loginName, Password password, Map<String, String> attributes) {}

    public sealed interface Outcome {
        record Accepted(CodeDelivery delivery) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        throw new UnsupportedOperationException();
    }
}
