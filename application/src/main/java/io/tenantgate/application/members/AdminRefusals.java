package io.tenantgate.application.members;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.provider.Reason;
import io.tenantgate.application.signin.Refusals;
import io.tenantgate.domain.tenancy.Tenant;

/// What administrators may know of why a provider refused: what anybody may, and whether there is such an account.
public final class AdminRefusals {
    private AdminRefusals() {}

    /// @param passwordField where the request holds the password that was judged
    public static Rejection of(Reason reason, Tenant tenant, String passwordField) {
        if (reason == Reason.Plain.NO_SUCH_ACCOUNT) {
            return Plain.USER_NOT_FOUND;
        }
        return reason == Reason.Plain.ALREADY_EXISTS ? Plain.USER_EXISTS : Refusals.of(reason, tenant, passwordField);
    }
}
