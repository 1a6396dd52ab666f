package io.tenantgate.domain.domains;

import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.Optional;

/// A tenant says that a domain is its own; until it is proven that counts for nothing.
///
/// @param token what the proof holds, for everybody to see in the DNS
/// @param verifiedAt when it was proven; absent before, and once the domain is another tenant's
/// @param lastCheck what was seen when somebody looked last
public record DomainClaim(
        TenantId tenant,
        DomainClaimId id,
        DomainName name,
        String token,
        Instant createdAt,
        Optional<Instant> verifiedAt,
        Optional<Check> lastCheck) {
    /// What the DNS said.
    public enum Seen {
        /// The record with this claim's token.
        PROOF,
        /// No record.
        NOTHING,
        /// Records, and none with this token.
        OTHERS,
        /// No answer, or one that tells nothing.
        NO_ANSWER
    }

    public record Check(Instant at, Seen seen) {}

    /// One that nobody has looked at yet.
    public static DomainClaim of(TenantId tenant, DomainClaimId id, DomainName name, String token, Instant now) {
        return new DomainClaim(tenant, id, name, token, now, Optional.empty(), Optional.empty());
    }

    /// Where the proof stands.
    public String recordName() {
        return "_tenantgate." + name.value();
    }

    /// The proof.
    public String recordText() {
        return "tenantgate-verification=" + token;
    }

    /// Somebody looks: until they have seen something, what was seen before stands.
    public DomainClaim lookedAt(Instant now) {
        return checked(now, lastCheck.map(Check::seen).orElse(Seen.NO_ANSWER));
    }

    public DomainClaim checked(Instant now, Seen seen) {
        return new DomainClaim(tenant, id, name, token, createdAt, verifiedAt, Optional.of(new Check(now, seen)));
    }

    public DomainClaim verified(Instant now) {
        var since = verifiedAt.or(() -> Optional.of(now));
        return new DomainClaim(tenant, id, name, token, createdAt, since, Optional.of(new Check(now, Seen.PROOF)));
    }

    /// The domain is another's now.
    public DomainClaim lapsed(Instant now) {
        return new DomainClaim(
                tenant, id, name, token, createdAt, Optional.empty(), Optional.of(new Check(now, Seen.OTHERS)));
    }
}
