package io.tenantgate.benchmarks;

import java.io.IOException;
import java.util.concurrent.ExecutionException;

/// One thing that can be measured; prints what it finds.
interface Measurement {
    /// What asks for it on the command line.
    String name();

    void run(Bench bench) throws IOException, InterruptedException, ExecutionException;
}
