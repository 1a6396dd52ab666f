package io.tenantgate.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/// How many CPU-seconds the service, PostgreSQL and this program have taken, by Linux's `/proc`.
record CpuSeconds(double service, double postgres, double load) {
    private static final double TICKS = 100;

    static CpuSeconds now(Process service) {
        return new CpuSeconds(
                of(service.toHandle()),
                service.descendants()
                        .filter(CpuSeconds::isPostgres)
                        .mapToDouble(CpuSeconds::of)
                        .sum(),
                of(ProcessHandle.current()));
    }

    CpuSeconds since(CpuSeconds before) {
        return new CpuSeconds(service - before.service, postgres - before.postgres, load - before.load);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "service %.1f s, PostgreSQL %.1f s, load generator %.1f s", service, postgres, load);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(name -> name.contains("postgres"))
                .isPresent();
    }

    /// User and system time of a process, and of the children that it has waited for (PostgreSQL's backends that
    /// ended).
    private static double of(ProcessHandle process) {
        try {
            var stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            var times = isPostgres(process) ? Arrays.stream(fields, 11, 15) : Arrays.stream(fields, 11, 13);
            return times.mapToLong(Long::parseLong).sum() / TICKS;
        } catch (IOException _) {
            return 0;
        }
    }

    static String machine() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            var model = lines.filter(line -> line.startsWith("model name"))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 2))
                    .orElse("unknown processor");
            return "%s, %d cores, JDK %s"
                    .formatted(
                            model,
                            Runtime.getRuntime().availableProcessors(),
                            Runtime.version().toString());
        } catch (IOException _) {
            return "unknown machine";
        }
    }
}
