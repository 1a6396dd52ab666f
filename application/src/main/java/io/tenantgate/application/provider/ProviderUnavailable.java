package io.tenantgate.application.provider;

/// A provider could not be reached, or failed in a way that no caller can mend.
public final class ProviderUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ProviderUnavailable(String call, Throwable cause) {
        super("The provider failed at " + call, cause);
    }
}
