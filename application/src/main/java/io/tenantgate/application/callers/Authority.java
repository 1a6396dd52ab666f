package io.tenantgate.application.callers;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.domain.keys.KeyScope;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Optional;

/// Who may do what. The answer is why not; absent where the caller may.
public final class Authority {
    private Authority() {}

    /// For what the platform alone may do.
    public static Optional<Rejection> ofOperator(Caller caller) {
        return switch (caller) {
            case Caller.Operator _ -> Optional.empty();
            case Caller.Anonymous _ -> Optional.of(Plain.INVALID_TOKEN);
            case Caller.User _, Caller.TenantKey _ -> Optional.of(Plain.FORBIDDEN);
        };
    }

    /// For what a tenant's administration may do. Somebody of another tenant learns nothing, not even whether there is
    /// such a tenant.
    public static Optional<Rejection> over(TenantId tenant, Caller caller, KeyScope scope) {
        if (caller instanceof Caller.Anonymous) {
            return Optional.of(Plain.INVALID_TOKEN);
        }
        return outsider(tenant, caller)
                .or(() -> caller.mayAdminister(tenant, scope) ? Optional.empty() : Optional.of(Plain.FORBIDDEN));
    }

    /// For everything under a tenant's path: a caller who belongs to another tenant is refused, whether there is such a
    /// tenant or not.
    public static Optional<Rejection> outsider(TenantId tenant, Caller caller) {
        return caller.tenant().filter(home -> !home.equals(tenant)).map(_ -> Plain.WRONG_TENANT);
    }
}
