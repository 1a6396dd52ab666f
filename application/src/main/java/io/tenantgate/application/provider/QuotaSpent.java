package io.tenantgate.application.provider;

import java.time.Duration;

/// What may be asked of the provider in a second is spent, and the call's turn did not come in time; nothing was
/// asked.
public final class QuotaSpent extends ProviderUnavailable {
    private static final long serialVersionUID = 1L;
    private final Duration retryAfter;

    /// @param quota by the provider's name
    public QuotaSpent(String call, String quota, Duration retryAfter) {
        super(call, new IllegalStateException("The quota %s is spent".formatted(quota)));
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
