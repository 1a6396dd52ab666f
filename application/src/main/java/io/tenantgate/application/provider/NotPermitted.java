package io.tenantgate.application.provider;

/// The provider knows who we are, and does not let us do that. No waiting mends it: its operator does.
public final class NotPermitted extends ProviderUnavailable {
    private static final long serialVersionUID = 1L;

    public NotPermitted(String call, Throwable cause) {
        super(call, cause);
    }
}
