package io.tenantgate.application.port;

import io.tenantgate.domain.auth.ChallengeName;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.Optional;

/// Challenges that wait for their answer, by the SHA-256 of the session that the caller holds. Each is good once, for
/// one tenant, client, username, challenge and time.
public interface Challenges {
    /// @param sealedProviderSession the provider's own session in an envelope
    record Pending(
            TenantId tenant,
            byte[] hash,
            String clientId,
            LoginName loginName,
            ProviderUsername username,
            ChallengeName name,
            byte[] sealedProviderSession,
            Instant expiresAt) {}

    void add(Pending pending);

    /// Reads it for one more attempt, without taking it; absent where so many were made already.
    Optional<Pending> attempt(TenantId tenant, byte[] hash, int most);

    /// Takes it away; false where another took it first.
    boolean take(TenantId tenant, byte[] hash);
}
