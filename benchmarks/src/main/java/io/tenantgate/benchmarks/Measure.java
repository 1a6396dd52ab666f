package io.tenantgate.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;

/// Measures the packaged service on this machine, which service, PostgreSQL and load generator share.
public final class Measure {
    private static final List<Measurement> ALL = List.of(
            new Starts(),
            new Verifications(),
            new Refreshes(),
            new SignIns(),
            new Strategies(),
            new TenantCount(),
            new Onboarding(),
            new MemberLists(),
            new AuditTrails(),
            new MemoryGrowth(),
            new Storm(),
            new CognitoSignIns(),
            new CognitoFairness());

    private Measure() {}

    /// @param arguments the folder of the launcher; the names of what to measure, with commas between, or `all`; then
    ///   options for the JVM of the service
    public static void main(String[] arguments) {
        var home = Path.of(arguments[0]);
        var wanted = wanted(Set.of(arguments[1].split(",")));
        var size = Size.fromEnvironment();
        System.out.println("Machine: " + CpuSeconds.machine());
        System.out.println("Size: " + size);
        try (var bench = new Bench(home, List.of(arguments).subList(2, arguments.length), size)) {
            var failed = wanted.stream()
                    .filter(each -> !succeeds(each, bench))
                    .map(Measurement::name)
                    .toList();
            if (!failed.isEmpty()) {
                throw new IllegalStateException("Could not be measured, see above: " + failed);
            }
        }
    }

    /// One that fails leaves the others their turn.
    private static boolean succeeds(Measurement measurement, Bench bench) {
        try {
            measurement.run(bench);
            return true;
        } catch (IOException | ExecutionException | InterruptedException | IllegalStateException e) {
            e.printStackTrace(System.out);
            return false;
        }
    }

    private static List<Measurement> wanted(Set<String> names) {
        var all = ALL.stream().map(Measurement::name).toList();
        if (names.contains("all")) {
            return ALL;
        }
        if (!all.containsAll(names)) {
            throw new IllegalArgumentException("Not all of %s are among %s".formatted(names, all));
        }
        return ALL.stream().filter(each -> names.contains(each.name())).toList();
    }
}
