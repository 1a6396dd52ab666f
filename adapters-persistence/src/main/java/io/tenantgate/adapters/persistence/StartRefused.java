package io.tenantgate.adapters.persistence;

/// The service cannot start here as it is configured. The message is one line for the operator and says what to do;
/// whoever starts the service prints it without a stack trace.
public class StartRefused extends RuntimeException {
    public StartRefused(String message) {
        super(message);
    }

    public StartRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
