package io.tenantgate.application.calls;

import io.tenantgate.application.provider.Provider;
import java.util.function.Function;
import java.util.function.Supplier;

/// What was decided in a transaction: the answer, or a call on a provider that leads to it.
///
/// @param <T> the answer
public sealed interface Plan<T> {
    static <T> Plan<T> answer(T answer) {
        return new Answer<>(answer);
    }

    /// A call that may be made again, or whose rows tell that it is to be made.
    static <R, T> Plan<T> call(Provider provider, Supplier<R> call, Function<R, T> outcome) {
        return call(provider, Intention.NONE, call, outcome);
    }

    /// A call of which only the provider knows whether it was made.
    static <R, T> Plan<T> call(Provider provider, Intention intention, Supplier<R> call, Function<R, T> outcome) {
        return new Call<>(provider, intention, call, outcome);
    }

    /// Does what belongs to the open transaction.
    Plan<T> within();

    /// Does what is left when it has ended; an outcome gets a transaction of its own.
    T after(Function<Supplier<T>, T> transaction);

    /// The same, and another answer.
    <U> Plan<U> then(Function<T, U> further);

    /// Nothing is left to do.
    record Answer<T>(T answer) implements Plan<T> {
        @Override
        public Plan<T> within() {
            return this;
        }

        @Override
        public T after(Function<Supplier<T>, T> transaction) {
            return answer;
        }

        @Override
        public <U> Plan<U> then(Function<T, U> further) {
            return new Answer<>(further.apply(answer));
        }
    }

    /// A call, and what becomes of its result.
    record Call<R, T>(Provider provider, Intention intention, Supplier<R> call, Function<R, T> outcome)
            implements Plan<T> {
        @Override
        public Plan<T> within() {
            if (provider.joinsTransactions()) {
                return new Answer<>(outcome.apply(call.get()));
            }
            intention.begin();
            return this;
        }

        @Override
        public T after(Function<Supplier<T>, T> transaction) {
            var result = call.get();
            return transaction.apply(() -> {
                var answer = outcome.apply(result);
                intention.end();
                return answer;
            });
        }

        @Override
        public <U> Plan<U> then(Function<T, U> further) {
            return new Call<>(provider, intention, call, outcome.andThen(further));
        }
    }
}
