package io.tenantgate.app.jobs;

import io.tenantgate.adapters.persistence.DatabaseFault;
import io.tenantgate.application.provider.Overloaded;
import io.tenantgate.application.provider.ProviderUnavailable;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Why something came to nothing that is not wrong in itself, and that is to be expected now and then.
enum Outage {
    DATABASE("the database"),
    PROVIDER("a provider"),
    CAPACITY("free capacity");

    private final String words;

    Outage(String words) {
        this.words = words;
    }

    /// What is lacking, in words.
    String words() {
        return words;
    }

    /// What is behind a failure; absent where it, or one of the earlier ones that it has suppressed, is something
    /// else.
    static Optional<Outage> behind(Throwable failure) {
        var unseen = new ArrayDeque<Throwable>(List.of(failure));
        Optional<Outage> first = Optional.empty();
        while (!unseen.isEmpty()) {
            var next = unseen.poll();
            var outage = causeOf(next);
            if (outage.isEmpty()) {
                return Optional.empty();
            }
            first = first.or(() -> outage);
            unseen.addAll(List.of(next.getSuppressed()));
        }
        return first;
    }

    private static Optional<Outage> causeOf(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .flatMap(cause -> of(cause).stream())
                .findFirst();
    }

    private static Optional<Outage> of(Throwable cause) {
        return switch (cause) {
            case DatabaseFault fault when fault.isOutage() -> Optional.of(DATABASE);
            case ProviderUnavailable _ -> Optional.of(PROVIDER);
            case Overloaded _ -> Optional.of(CAPACITY);
            default -> Optional.empty();
        };
    }
}
