package io.tenantgate.application.provider;

/// What a prepared call had read was changed before it was applied. The caller prepares again.
public final class StalePreparation extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StalePreparation(Throwable cause) {
        super("What was prepared is stale", cause);
    }
}
