package io.tenantgate.app.settings;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.tenantgate.adapters.persistence.StartRefused;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// `tenantgate.audit.*`: how long the audit trail is kept.
///
/// @param retention `TENANTGATE_AUDIT_RETENTION`: as ISO 8601 writes it; without it, for ever
@ConfigurationProperties("tenantgate.audit")
public record AuditSettings(Optional<String> retention) {
    private static final Duration SHORTEST = Duration.ofDays(1);

    /// How long events are kept, where they are not kept for ever. @throws StartRefused where it is no duration, or
    /// less than a day
    public Optional<Duration> kept() {
        return retention.filter(text -> !text.isBlank()).map(AuditSettings::duration);
    }

    private static Duration duration(String text) {
        try {
            var kept = Duration.parse(text);
            if (kept.compareTo(SHORTEST) >= 0) {
                return kept;
            }
        } catch (DateTimeParseException _) {
            // said below
        }
        throw new StartRefused(
                "TENANTGATE_AUDIT_RETENTION is '%s'; it must be a duration of a day or more, such as P400D"
                        .formatted(text));
    }
}
