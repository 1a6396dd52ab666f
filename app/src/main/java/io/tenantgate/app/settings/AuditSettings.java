package io.tenantgate.app.settings;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;
import java.util.Optional;

/// `tenantgate.audit.*`: how long the audit trail is kept.
///
/// @param retention `TENANTGATE_AUDIT_RETENTION`: as ISO 8601 writes it; without it, for ever
@ConfigurationProperties("tenantgate.audit")
public record AuditSettings(Optional<String> retention) implements Checked {
    private static final Setting RETENTION = new Setting("TENANTGATE_AUDIT_RETENTION");
    private static final Duration SHORTEST = Duration.ofDays(1);

    /// How long events are kept, where they are not kept for ever. @throws
    /// io.tenantgate.adapters.persistence.StartRefused where it is no duration, or
    /// less than a day
    public Optional<Duration> kept() {
        return Setting.given(retention)
                .map(text -> RETENTION.duration(
                        text, kept -> kept.compareTo(SHORTEST) >= 0, "a duration of a day or more, such as P400D"));
    }

    @Override
    public void check() {
        kept();
    }
}
