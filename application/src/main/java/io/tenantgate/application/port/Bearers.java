package io.tenantgate.application.port;

import io.tenantgate.domain.keys.ApiKey;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantStatus;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What a bearer request needs to know, each in one indexed query outside any transaction.
public interface Bearers {
    /// A tenant, a membership and the session that brought them together.
    record Facts(Tenant tenant, Membership member, UUID session, Instant sessionExpiresAt, boolean sessionEnded) {}

    /// The facts that (issuer, `origin_jti`) name.
    Optional<Facts> find(String issuer, UUID originJti);

    /// A key, and where its tenant is in its life; no status for an operator's.
    record HeldKey(ApiKey key, Optional<TenantStatus> tenantStatus) {}

    /// The key of that SHA-256, unless it was revoked.
    Optional<HeldKey> key(byte[] hash);
}
