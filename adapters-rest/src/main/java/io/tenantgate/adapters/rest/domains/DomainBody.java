package io.tenantgate.adapters.rest.domains;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.tenantgate.adapters.rest.json.Words;
import io.tenantgate.domain.domains.DomainClaim;
import java.time.Instant;
import java.util.Optional;

/// A domain that a tenant claims.
///
/// @param record the proof, to be put into the DNS
/// @param lastCheck what the DNS said when it was looked at last
@Serdeable.Serializable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record DomainBody(
        String id,
        String domain,
        String status,
        TextRecord record,
        Instant createdAt,
        Optional<Instant> verifiedAt,
        Optional<LastCheck> lastCheck) {
    /// A record of the DNS.
    @Serdeable.Serializable
    record TextRecord(String type, String name, String value) {}

    /// What was seen.
    @Serdeable.Serializable
    record LastCheck(Instant at, String seen) {
        static LastCheck of(DomainClaim.Check check) {
            return new LastCheck(check.at(), Words.of(check.seen()));
        }
    }

    static DomainBody of(DomainClaim claim) {
        return new DomainBody(
                claim.id().toString(),
                claim.name().value(),
                claim.verifiedAt().isPresent() ? "verified" : "pending",
                new TextRecord("TXT", claim.recordName(), claim.recordText()),
                claim.createdAt(),
                claim.verifiedAt(),
                claim.lastCheck().map(LastCheck::of));
    }
}
