package io.tenantgate.application.tenants;

import java.time.Duration;

/// How long a deletion may be undone.
public record DeletionGrace(Duration time) {
    public DeletionGrace {
        if (time.isNegative()) {
            throw new IllegalArgumentException("A grace is not negative");
        }
    }
}
