package io.tenantgate.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/// Several loads in short rounds by turns, so that what becomes of the machine meanwhile meets all of them alike.
final class Rounds {
    private final int count;
    private final Duration length;

    /// @param count how many rounds each load gets
    /// @param length of one round
    Rounds(int count, Duration length) {
        this.count = count;
        this.length = length;
    }

    /// As many, of another length.
    Rounds sized(Size size) {
        return new Rounds(count, size.of(length));
    }

    /// @param steps one for each connection
    record Contender(String name, int port, List<Load.Step> steps) {}

    /// Runs them, and prints what they found.
    Map<String, Tally> report(String what, List<Contender> contenders) throws InterruptedException, ExecutionException {
        var tallies = run(contenders);
        System.out.printf(
                "%n%s, %d connections:%n", what, contenders.getFirst().steps().size());
        tallies.forEach((name, tally) -> System.out.printf("  %-32s %s%n", name, tally));
        return tallies;
    }

    /// Who began one time comes last the next.
    Map<String, Tally> run(List<Contender> contenders) throws InterruptedException, ExecutionException {
        var found = new LinkedHashMap<String, List<Latencies>>();
        contenders.forEach(each -> found.put(each.name(), new ArrayList<>()));
        var order = new ArrayList<>(contenders);
        for (int round = 0; round < count; round++) {
            for (var each : order) {
                var rate = new Load(each.port(), length).run(each.steps());
                found.computeIfAbsent(each.name(), _ -> new ArrayList<>()).add(rate.latencies());
            }
            Collections.rotate(order, -1);
        }
        var tallies = new LinkedHashMap<String, Tally>();
        found.forEach((name, rounds) -> tallies.put(name, new Tally(rounds)));
        return tallies;
    }
}
