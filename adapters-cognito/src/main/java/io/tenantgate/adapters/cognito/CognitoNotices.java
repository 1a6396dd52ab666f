package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.Enroller.Notice;
import io.tenantgate.domain.tenancy.TenantId;

/// Sends what Cognito has no message for: to the holder of an address who signs up again, that there is an account or
/// an invitation already. No code is in it.
@FunctionalInterface
public interface CognitoNotices {
    void send(TenantId tenant, String address, Notice notice);
}
