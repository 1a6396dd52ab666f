package io.tenantgate.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;

/// Measures the packaged service on this machine, which service, PostgreSQL and load generator share: starts, token
/// verification against an endpoint of one SELECT, refreshes, and sign-ins against hashing alone.
public final class Measure {
    private static final Duration ROUND = Duration.ofSeconds(10);
    private static final int LEAST_ROUNDS = 3;
    private static final int MOST_ROUNDS = 12;
    private static final double GROWTH = 1.02;
    private static final Duration COUNTED = Duration.ofSeconds(10);
    private static final int CONNECTIONS = 16;
    private static final int STARTS = 5;
    private static final String PERSON = "ann@example.com";

    private final RunningService service;
    private final Tenancy tenancy;

    private Measure(RunningService service, Tenancy tenancy) {
        this.service = service;
        this.tenancy = tenancy;
    }

    /// @param arguments the folder of the launcher; of `start`, `verify`, `refresh` and `sign-in` those to measure,
    /// with
    ///   commas between, or `all`; then options for the JVM of the service
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        var home = Path.of(arguments[0]);
        var wanted = Set.of(arguments[1].split(","));
        var options = List.of(arguments).subList(2, arguments.length);
        System.out.println("Machine: " + CpuSeconds.machine());
        if (isWanted("start", wanted)) {
            starts(home, options);
        }
        var data = Files.createTempDirectory("tenantgate-benchmark");
        try (var service = RunningService.start(home, data, options)) {
            System.out.println("Signing provider: " + service.signingProvider());
            new Measure(service, Tenancy.create(service.port(), "bench")).rates(wanted);
        }
    }

    private static boolean isWanted(String what, Set<String> wanted) {
        return wanted.contains("all") || wanted.contains(what);
    }

    private static void starts(Path home, List<String> options) throws IOException {
        startMillis(home, Files.createTempDirectory("tenantgate-training"), options);
        var none = new ArrayList<Long>();
        var existing = new ArrayList<Long>();
        for (int run = 0; run < STARTS; run++) {
            var data = Files.createTempDirectory("tenantgate-start");
            none.add(startMillis(home, data, options));
            existing.add(startMillis(home, data, options));
        }
        Collections.sort(none);
        Collections.sort(existing);
        System.out.printf("Start on no database: %s ms%n", none);
        System.out.printf("Start on an existing database: %s ms%n", existing);
    }

    private static long startMillis(Path home, Path data, List<String> options) throws IOException {
        try (var service = RunningService.start(home, data, options)) {
            return service.startToFirstAnswer().toMillis();
        }
    }

    private void rates(Set<String> wanted) throws IOException, InterruptedException, ExecutionException {
        tenancy.signUp(PERSON);
        if (isWanted("verify", wanted)) {
            verifications();
        }
        if (isWanted("refresh", wanted)) {
            refreshes();
        }
        if (isWanted("sign-in", wanted)) {
            signIns();
        }
    }

    private void verifications() throws IOException, InterruptedException, ExecutionException {
        var token = tenancy.signIn(PERSON).path("access_token").asText();
        try (var oneSelect = OneSelect.start()) {
            var select = repeat(Steps.fixed(OneSelect.REQUEST, "ok"));
            var plain = measure("one SELECT", oneSelect.process(), oneSelect.port(), select);
            var verify = measure("tokens/verify", service.process(), service.port(), repeat(Steps.verify(token)));
            System.out.printf("tokens/verify : one SELECT = %.2f%n", verify / plain);
        }
    }

    private void refreshes() throws IOException, InterruptedException, ExecutionException {
        var refreshes = new ArrayList<Load.Step>();
        for (int at = 0; at < CONNECTIONS; at++) {
            var session = tenancy.signIn(PERSON).path("refresh_token").asText();
            refreshes.add(Steps.refresh(tenancy, session));
        }
        measure("refresh", service.process(), service.port(), refreshes);
    }

    private void signIns() throws IOException, InterruptedException, ExecutionException {
        var signIns = new ArrayList<Load.Step>();
        for (int at = 0; at < CONNECTIONS; at++) {
            tenancy.signUp("person" + at + "@example.com");
            signIns.add(Steps.signIn(tenancy, "person" + at + "@example.com"));
        }
        double hashes = HashRate.perSecond(COUNTED);
        System.out.printf("hashing alone: %.1f/s%n", hashes);
        double rate = measure("sign-in", service.process(), service.port(), signIns);
        System.out.printf("sign-in : hashing alone = %.2f%n", rate / hashes);
    }

    private double measure(String what, Process process, int port, List<Load.Step> steps)
            throws InterruptedException, ExecutionException {
        warmUp(port, steps);
        var before = CpuSeconds.now(process);
        var rate = new Load(port, COUNTED).run(steps);
        var used = CpuSeconds.now(process).since(before);
        System.out.printf("%s: %s; CPU: %s%n", what, rate, used);
        return rate.perSecond();
    }

    /// Until the rate no longer grows: the JVM compiles in the background on the same cores, which takes the longer the
    /// slower the requests are.
    private static void warmUp(int port, List<Load.Step> steps) throws InterruptedException, ExecutionException {
        double best = 0;
        for (int round = 1; round <= MOST_ROUNDS; round++) {
            double rate = new Load(port, ROUND).run(steps).perSecond();
            if (round >= LEAST_ROUNDS && rate < best * GROWTH) {
                return;
            }
            best = Math.max(best, rate);
        }
    }

    private static List<Load.Step> repeat(Load.Step step) {
        return Collections.nCopies(CONNECTIONS, step);
    }
}
