package io.tenantgate.application.port;

import io.tenantgate.application.port.Standings.Standing;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The sessions of members, by issuer and `origin_jti`, and the refresh tokens of each, which are one family.
public interface Sessions {
    /// @param sealedProviderToken the provider's refresh token in an envelope
    record Session(
            TenantId tenant,
            UUID id,
            MembershipId member,
            String issuer,
            UUID originJti,
            String clientId,
            ProviderUsername username,
            byte[] sealedProviderToken,
            String ip,
            String userAgent,
            Instant createdAt,
            Instant lastUsedAt,
            Instant expiresAt,
            Optional<Instant> endedAt) {
        public boolean live(Instant now) {
            return endedAt.isEmpty() && now.isBefore(expiresAt);
        }
    }

    /// One refresh token of a family, kept as SHA-256.
    record RefreshToken(TenantId tenant, UUID session, byte[] hash, Instant createdAt, Optional<Instant> rotatedAt) {}

    /// A refresh token with its session, and how the member stands at the tenant.
    record Held(RefreshToken token, Session session, Standing standing) {}

    /// Opens a session with its first refresh token.
    void open(Session session, RefreshToken first);

    /// The token of that hash with its session, whose row is locked until the transaction ends, in one query. The
    /// member may be gone.
    Optional<Held> lock(TenantId tenant, byte[] hash);

    /// Marks a token as rotated where it was not, and adds the next of its family.
    void rotate(RefreshToken used, RefreshToken next, byte[] sealedProviderToken, Instant now);

    /// How many of the family's tokens are not rotated.
    int liveTokens(TenantId tenant, UUID session);

    Optional<Session> find(TenantId tenant, UUID id);

    /// A member's live sessions, newest first.
    List<Session> of(TenantId tenant, MembershipId member, Instant now);

    void end(TenantId tenant, UUID id, Instant now);

    /// Ends all of a member's.
    void endAll(TenantId tenant, MembershipId member, Instant now);
}
