package io.tenantgate.application.provider;

import io.tenantgate.application.MayPass;
import java.time.Duration;

/// More work was asked for than can be queued; nothing was done.
public final class Overloaded extends RuntimeException implements MayPass {
    private static final long serialVersionUID = 1L;
    private final Duration retryAfter;

    public Overloaded(Duration retryAfter, Throwable cause) {
        super("Too much work is waiting", cause);
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
