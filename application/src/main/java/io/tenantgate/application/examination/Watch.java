package io.tenantgate.application.examination;

import io.tenantgate.application.provider.Provider;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Looks at one provider, at most once at a time and once in a while.
final class Watch {
    static final Duration FRESH = Duration.ofSeconds(10);

    private final Provider provider;
    private final InstantSource clock;
    private final Executor looking;
    private Look last;

    Watch(Provider provider, InstantSource clock, Executor looking) {
        this.provider = provider;
        this.clock = clock;
        this.looking = looking;
        this.last = Look.none(ProviderState.unknown(provider.name()));
    }

    /// A look, and what was seen before it.
    private record Look(FutureTask<ProviderState> task, ProviderState before, Instant begun) {
        static Look none(ProviderState unknown) {
            var done = new FutureTask<>(() -> unknown);
            done.run();
            return new Look(done, unknown, Instant.MIN);
        }

        boolean isOver(Instant now) {
            return task.isDone() && !now.isBefore(begun.plus(FRESH));
        }

        ProviderState seen(Duration patience) {
            try {
                return task.get(patience.toNanos(), TimeUnit.NANOSECONDS);
            } catch (TimeoutException | ExecutionException _) {
                return before;
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return before;
            }
        }
    }

    /// Begins to look, where the last look is over and was a while ago.
    synchronized void begin() {
        var now = clock.instant();
        if (last.isOver(now)) {
            var task = new FutureTask<>(this::look);
            last = new Look(task, last.seen(Duration.ZERO), now);
            looking.execute(task);
        }
    }

    private ProviderState look() {
        return ProviderState.of(provider.name(), provider.examiner().examine(List.of()));
    }

    /// What is seen; what was seen before, where that takes longer.
    ProviderState state(Duration patience) {
        return current().seen(patience);
    }

    private synchronized Look current() {
        return last;
    }
}
