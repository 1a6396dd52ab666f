package io.tenantgate.application.port;

import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;

/// How many letters an address is sent by a tenant, so that nobody's is flooded: ten in an hour.
public interface InvitationLimits {
    /// Counts one more and answers true, or counts nothing and answers false where there were too many.
    boolean admit(TenantId tenant, LoginName address, Instant now);
}
