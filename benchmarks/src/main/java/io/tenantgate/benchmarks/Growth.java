package io.tenantgate.benchmarks;

import io.tenantgate.domain.tenancy.StrategyName;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;

/// How a service's memory grows with tenants of a strategy, each used by a person who signs up and signs in; looked
/// at in steps, so that it shows what grows with the tenants and what settles.
final class Growth {
    private static final int STEPS = 5;

    private final RunningService service;
    private final StrategyName strategy;
    private final Footprint before;
    private Footprint more;
    private int tenants;

    /// @param service with its first tenants, warmed up
    Growth(RunningService service, StrategyName strategy) throws IOException {
        this.service = service;
        this.strategy = strategy;
        this.before = Footprint.of(service);
        this.more = before.since(before);
        System.out.printf("  at first        %s%n", before);
    }

    /// Adds tenants until there are so many more, or the time is up.
    void add(int count, Duration most) throws IOException, InterruptedException, ExecutionException {
        long end = System.nanoTime() + most.toNanos();
        for (int step = 0; step < STEPS; step++) {
            var numbers = IntStream.range(count * step / STEPS, count * (step + 1) / STEPS)
                    .boxed()
                    .toList();
            add(numbers, Duration.ofNanos(end - System.nanoTime()));
        }
    }

    private void add(List<Integer> numbers, Duration most)
            throws IOException, InterruptedException, ExecutionException {
        int added = new Crew(service.port(), most).each(numbers, this::use).size();
        if (added > 0) {
            tenants += added;
            more = Footprint.of(service).since(before);
            System.out.printf("  %,6d more     %s%n", tenants, more);
        }
    }

    private Member use(Api api, int n) throws IOException {
        return Member.join(api, Tenancy.create(api, Tenancy.word(strategy) + "-more-" + n, strategy), "person");
    }

    int tenants() {
        return tenants;
    }

    /// What there is more than at first.
    Footprint more() {
        return more;
    }
}
