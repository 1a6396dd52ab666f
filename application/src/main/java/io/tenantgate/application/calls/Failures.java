package io.tenantgate.application.calls;

import java.util.Optional;

/// What failed among things that are done one after the other and do not wait for each other.
public final class Failures {
    private Optional<RuntimeException> last = Optional.empty();

    public void note(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            last.ifPresent(failure::addSuppressed);
            last = Optional.of(failure);
        }
    }

    /// @throws RuntimeException the last, with the earlier ones suppressed
    public void raise() {
        last.ifPresent(failure -> {
            throw failure;
        });
    }
}
