package io.tenantgate.application.port;

import io.tenantgate.domain.keys.ApiKey;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What a bearer request needs to know, each in one indexed query outside any transaction.
public interface Bearers {
    /// A tenant, a membership and the session that brought them together.
    ///
    /// @param session absent where the provider issued the token past us
    record Facts(Tenant tenant, Membership member, Optional<Opened> session) {}

    /// A session.
    record Opened(UUID id, Instant expiresAt, boolean ended) {}

    /// The facts that (issuer, `origin_jti`) name. Where they name no session, those of the account at each tenant that
    /// takes tokens which were issued past us.
    List<Facts> find(String issuer, Optional<UUID> originJti, String sub);

    /// A key, and where its tenant is in its life; no status for an operator's.
    record HeldKey(ApiKey key, Optional<TenantStatus> tenantStatus) {}

    /// The key of that SHA-256, unless it was revoked.
    Optional<HeldKey> key(byte[] hash);
}
