package io.tenantgate.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;

/// Measures the packaged service on this machine, which service, PostgreSQL and load generator share: starts, token
/// verification against an endpoint of one SELECT, refreshes, and sign-ins against hashing alone.
public final class Measure {
    private static final Duration WARM_UP = Duration.ofSeconds(8);
    private static final Duration COUNTED = Duration.ofSeconds(10);
    private static final int CONNECTIONS = 16;

    private final RunningService service;
    private final Tenancy tenancy;

    private Measure(RunningService service, Tenancy tenancy) {
        this.service = service;
        this.tenancy = tenancy;
    }

    /// @param arguments the folder of the launcher, then options for the JVM of the service
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        var home = Path.of(arguments[0]);
        var options = List.of(arguments).subList(1, arguments.length);
        System.out.println("Machine: " + CpuSeconds.machine());
        starts(home, options);
        var data = Files.createTempDirectory("tenantgate-benchmark");
        try (var service = RunningService.start(home, data, options);
                var connection = new Connection(service.port())) {
            System.out.println("Signing provider: " + service.signingProvider());
            new Measure(service, Tenancy.create(connection, "bench")).all();
        }
    }

    private static void starts(Path home, List<String> options) throws IOException {
        var data = Files.createTempDirectory("tenantgate-start");
        System.out.printf("Start on no database: %d ms%n", startMillis(home, data, options));
        var later = new ArrayList<Long>();
        for (int run = 0; run < 5; run++) {
            later.add(startMillis(home, data, options));
        }
        Collections.sort(later);
        System.out.printf("Start on an existing database: %s ms%n", later);
    }

    private static long startMillis(Path home, Path data, List<String> options) throws IOException {
        try (var service = RunningService.start(home, data, options)) {
            return service.startToFirstAnswer().toMillis();
        }
    }

    private void all() throws IOException, InterruptedException, ExecutionException {
        tenancy.signUp("ann@example.com");
        var token = tenancy.signIn("ann@example.com").path("access_token").asText();
        try (var oneSelect = OneSelect.start()) {
            var plain = measure("one SELECT", oneSelect.port(), repeat(Steps.fixed(OneSelect.REQUEST, "ok")));
            var verify = measure("tokens/verify", service.port(), repeat(Steps.verify(token)));
            System.out.printf("tokens/verify : one SELECT = %.2f%n", verify / plain);
        }
        var refreshes = new ArrayList<Load.Step>();
        for (int at = 0; at < CONNECTIONS; at++) {
            var session =
                    tenancy.signIn("ann@example.com").path("refresh_token").asText();
            refreshes.add(Steps.refresh(tenancy, session));
        }
        measure("refresh", service.port(), refreshes);
        signIns();
    }

    private void signIns() throws IOException, InterruptedException, ExecutionException {
        var signIns = new ArrayList<Load.Step>();
        for (int at = 0; at < CONNECTIONS; at++) {
            tenancy.signUp("person" + at + "@example.com");
            signIns.add(Steps.signIn(tenancy, "person" + at + "@example.com"));
        }
        double hashes = HashRate.perSecond(COUNTED);
        System.out.printf("hashing alone: %.1f/s%n", hashes);
        double rate = measure("sign-in", service.port(), signIns);
        System.out.printf("sign-in : hashing alone = %.2f%n", rate / hashes);
    }

    private double measure(String what, int port, List<Load.Step> steps)
            throws InterruptedException, ExecutionException {
        new Load(port, WARM_UP).run(steps);
        var before = CpuSeconds.now(service.process());
        var rate = new Load(port, COUNTED).run(steps);
        var used = CpuSeconds.now(service.process()).since(before);
        System.out.printf("%s: %s; CPU: %s%n", what, rate, used);
        return rate.perSecond();
    }

    private static List<Load.Step> repeat(Load.Step step) {
        return Collections.nCopies(CONNECTIONS, step);
    }
}
