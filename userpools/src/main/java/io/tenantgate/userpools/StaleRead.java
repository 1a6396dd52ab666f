package io.tenantgate.userpools;

/// What a prepared operation had read was changed before it was applied; nothing was written. It may be
/// prepared again.
public final class StaleRead extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StaleRead() {
        super("What was read has changed", null, false, false);
    }
}
