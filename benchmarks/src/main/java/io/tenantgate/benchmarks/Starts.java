package io.tenantgate.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;

/// How long the service takes from its start to its first answer.
final class Starts implements Measurement {
    private static final int STARTS = 5;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public void run(Bench bench) throws IOException {
        millis(bench, Files.createTempDirectory("tenantgate-training"));
        var none = new ArrayList<Long>();
        var existing = new ArrayList<Long>();
        for (int run = 0; run < STARTS; run++) {
            var data = Files.createTempDirectory("tenantgate-start");
            none.add(millis(bench, data));
            existing.add(millis(bench, data));
        }
        Collections.sort(none);
        Collections.sort(existing);
        System.out.printf("Start on no database: %s ms%n", none);
        System.out.printf("Start on an existing database: %s ms%n", existing);
    }

    private static long millis(Bench bench, Path data) throws IOException {
        try (var service = bench.start(data)) {
            return service.startToFirstAnswer().toMillis();
        }
    }
}
