package io.tenantgate.application.quotas;

import java.time.Duration;

/// Whether a call may be made now.
public sealed interface Admittance {
    record Admitted() implements Admittance {}

    /// The quota is spent, and others were before it in the line.
    record Refused(Duration retryAfter) implements Admittance {}
}
