package io.tenantgate.app.jobs;

import io.tenantgate.application.audit.RemoveOldEvents;
import java.time.Duration;
import java.util.Optional;

/// How long the audit trail is kept.
///
/// @param kept absent where it is kept for ever
public record Retention(Optional<Duration> kept, RemoveOldEvents removal) {
    public void enforce() {
        kept.ifPresent(removal::olderThan);
    }
}
