package io.tenantgate.adapters.userpools;

import io.tenantgate.application.provider.Overloaded;
import io.tenantgate.application.provider.Prepared;
import io.tenantgate.application.provider.StalePreparation;
import io.tenantgate.userpools.StaleRead;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;

/// The engine's faults, as the application knows them.
final class Faults {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    private Faults() {}

    /// Prepares now what will be applied later.
    static <E, R> Prepared<R> prepared(
            Supplier<io.tenantgate.userpools.Prepared<E>> operation, Function<E, R> translation) {
        return new Translated<>(translated(operation), translation);
    }

    private record Translated<E, R>(io.tenantgate.userpools.Prepared<E> prepared, Function<E, R> translation)
            implements Prepared<R> {
        @Override
        public R apply() {
            return translation.apply(translated(prepared::apply));
        }

        @Override
        public boolean provenWrong() {
            return prepared.provenWrong();
        }
    }

    static <T> T translated(Supplier<T> operation) {
        try {
            return operation.get();
        } catch (StaleRead stale) {
            throw new StalePreparation(stale);
        } catch (io.tenantgate.userpools.hashing.Overloaded overloaded) {
            throw new Overloaded(RETRY_AFTER, overloaded);
        }
    }
}
