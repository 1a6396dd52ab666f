package io.tenantgate.application.calls;

import io.tenantgate.application.MayPass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What failed among things that are done one after the other and do not wait for each other. However many they are, a
/// few are remembered, and a fault of ours is not forgotten over outages.
public final class Failures {
    private static final int MOST = 10;

    private final List<RuntimeException> faults = new ArrayList<>();
    private final List<RuntimeException> outages = new ArrayList<>();
    private Optional<RuntimeException> last = Optional.empty();
    private int forgotten;

    public void note(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            last.ifPresent(this::remember);
            last = Optional.of(failure);
        }
    }

    private void remember(RuntimeException failure) {
        var those = MayPass.isBehind(failure) ? outages : faults;
        if (those.size() < MOST) {
            those.add(failure);
        } else {
            forgotten++;
        }
    }

    /// @throws RuntimeException the last; the first ten faults and the first ten outages before it are suppressed, side
    /// by side, and so is how many more failed where one was a fault
    public void raise() {
        last.ifPresent(failure -> {
            earlierThan(failure).forEach(failure::addSuppressed);
            throw failure;
        });
    }

    private Stream<RuntimeException> earlierThan(RuntimeException failure) {
        var earlier = Stream.concat(faults.stream(), outages.stream()).filter(each -> each != failure);
        boolean told = forgotten > 0 && !(faults.isEmpty() && MayPass.isBehind(failure));
        return told ? Stream.concat(earlier, Stream.of(more())) : earlier;
    }

    private RuntimeException more() {
        return new IllegalStateException("%d more failed".formatted(forgotten));
    }
}
