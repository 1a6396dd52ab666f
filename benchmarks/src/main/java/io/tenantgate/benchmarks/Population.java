package io.tenantgate.benchmarks;

import io.tenantgate.domain.tenancy.StrategyName;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;

/// Fills a service with tenants, and tenants with people.
final class Population {
    private static final Duration LONG = Duration.ofMinutes(10);

    private final int port;

    Population(int port) {
        this.port = port;
    }

    /// @param most after which those that are made must do
    List<Tenancy> tenants(StrategyName strategy, int count, Duration most)
            throws InterruptedException, ExecutionException {
        var slugs = IntStream.range(0, count)
                .mapToObj(n -> Tenancy.word(strategy) + "-" + n)
                .toList();
        return new Crew(port, most).each(slugs, (api, slug) -> Tenancy.create(api, slug, strategy));
    }

    List<Tenancy> tenants(StrategyName strategy, int count) throws InterruptedException, ExecutionException {
        return tenants(strategy, count, LONG);
    }

    /// So many people, in tenants at even distances; one after the other where there are fewer tenants than people.
    List<Member> members(List<Tenancy> tenants, int count, String name)
            throws InterruptedException, ExecutionException {
        var numbers = IntStream.range(0, count).boxed().toList();
        return new Crew(port, LONG).each(numbers, (api, n) -> Member.join(api, home(tenants, n, count), name + n));
    }

    private static Tenancy home(List<Tenancy> tenants, int n, int count) {
        return tenants.get((int) ((long) n * tenants.size() / count));
    }
}
