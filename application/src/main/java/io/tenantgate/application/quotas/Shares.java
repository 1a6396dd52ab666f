package io.tenantgate.application.quotas;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/// What each claimant took of a quota in this instance lately, and whether that was more than its share: what all took,
/// divided evenly among them. Who is alone has no share to keep to. Not safe for concurrent use.
final class Shares {
    private static final Duration LATELY = Duration.ofSeconds(5);

    private final Deque<Taken> taken = new ArrayDeque<>();
    private final Map<Claimant, Integer> sums = new HashMap<>();

    private record Taken(Claimant whose, Instant at) {}

    void took(Claimant whose, Instant now) {
        forget(now);
        taken.add(new Taken(whose, now));
        sums.merge(whose, 1, Integer::sum);
    }

    /// How many more it may take now until it has had more than its share.
    int left(Claimant whose, Instant now) {
        forget(now);
        return left(sums.getOrDefault(whose, 0));
    }

    boolean isAnyBeyond(Instant now) {
        forget(now);
        return sums.values().stream().anyMatch(sum -> left(sum) == 0);
    }

    private int left(int sum) {
        return sums.size() < 2 ? Integer.MAX_VALUE : Math.max(0, taken.size() / sums.size() + 1 - sum);
    }

    private void forget(Instant now) {
        var from = now.minus(LATELY);
        while (!taken.isEmpty() && !taken.peek().at().isAfter(from)) {
            sums.computeIfPresent(taken.remove().whose(), (_, sum) -> sum == 1 ? null : sum - 1);
        }
    }
}
