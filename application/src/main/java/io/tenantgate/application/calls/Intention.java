package io.tenantgate.application.calls;

/// What stands in the database while a call is made that no transaction holds together with its outcome.
public interface Intention {
    /// For calls whose rows say enough.
    Intention NONE = new Intention() {
        @Override
        public void begin() {}

        @Override
        public void end() {}
    };

    /// In the transaction before the call.
    void begin();

    /// In the transaction after it.
    void end();
}
