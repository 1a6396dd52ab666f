package io.tenantgate.application.port;

import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.secrets.OneTimeCode;
import io.tenantgate.domain.tenancy.TenantId;

/// Sends the codes of sign-ups whose provider sends none; in the transaction that is open.
public interface CodeLetters {
    void send(TenantId tenant, LoginName address, OneTimeCode code);
}
