package io.tenantgate.domain.audit;

import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// An event as it stands in the trail, whoever wrote it there: its words need not be of our closed lists.
///
/// @param actor such as `user:0199…` or `anonymous`
/// @param personalHash SHA-256 of a salt and what is personal
/// @param personal absent once the person was erased
public record KeptEvent(
        TenantId tenant,
        UUID id,
        Instant at,
        String actor,
        String action,
        String outcome,
        String reason,
        byte[] personalHash,
        Optional<Personal> personal,
        String requestId,
        Map<String, String> details) {
    public KeptEvent {
        details = Map.copyOf(details);
    }

    /// What goes when a person is erased.
    public record Personal(String subject, String ip, String userAgent) {}
}
