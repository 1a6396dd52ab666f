package io.tenantgate.application.port;

import io.tenantgate.domain.keys.ApiKey;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.tenancy.Tenant;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What a bearer request needs to know, each in one indexed query outside any transaction.
public interface Bearers {
    /// A tenant, a membership and the session that brought them together.
    record Facts(Tenant tenant, Membership member, UUID session, Instant sessionExpiresAt, boolean sessionEnded) {}

    /// The facts that (issuer, `origin_jti`) name.
    Optional<Facts> find(String issuer, UUID originJti);

    /// The key of that SHA-256 that was not revoked, with its tenant's slug unless it is an operator's.
    Optional<ApiKey> key(byte[] hash);
}
