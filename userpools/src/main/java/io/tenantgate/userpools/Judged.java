package io.tenantgate.userpools;

import java.util.Optional;
import java.util.function.Function;

/// What is thought of an operation before anything is hashed for it: fit, with what was found, or not.
public sealed interface Judged<T> {
    record Fit<T>(T found) implements Judged<T> {}

    record Unfit<T>(Refusal refusal) implements Judged<T> {}

    /// Fit where nothing stands against it.
    static <T> Judged<T> of(T found, Optional<Refusal> refusal) {
        return refusal.<Judged<T>>map(Unfit::new).orElseGet(() -> new Fit<>(found));
    }

    /// What is fit is prepared; of what is not the refusal is settled.
    default <R> Prepared<R> prepared(Function<T, Prepared<R>> fit, Function<Refusal, R> unfit) {
        return switch (this) {
            case Fit<T>(var found) -> fit.apply(found);
            case Unfit<T>(var refusal) -> Prepared.settled(unfit.apply(refusal));
        };
    }
}
