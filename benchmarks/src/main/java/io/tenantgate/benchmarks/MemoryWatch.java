package io.tenantgate.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/// The most memory that a service takes at once, over what it took at first.
final class MemoryWatch {
    private static final long PAUSE = Duration.ofMillis(150).toNanos();

    private final long pid;
    private final Jcmd.Heap bounds;
    private final Resident idle;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private volatile boolean stopped;

    private MemoryWatch(long pid, Jcmd.Heap bounds, Resident idle) {
        this.pid = pid;
        this.bounds = bounds;
        this.idle = idle;
    }

    /// @param total bytes, as the kernel has counted them at every moment
    /// @param heap bytes within the Java heap, looked at now and then
    /// @param elsewhere bytes outside of it, looked at now and then
    record Most(long total, long heap, long elsewhere) {}

    static Watching start(long pid) throws IOException {
        var bounds = new Jcmd(pid).heap();
        var watch = new MemoryWatch(pid, bounds, Resident.of(pid, bounds));
        Resident.forgetMost(pid);
        return new Watching(watch, watch.thread.submit(watch::look));
    }

    /// A watch that goes on.
    record Watching(MemoryWatch watch, Future<Resident> parts) {
        Most stop() throws IOException, InterruptedException, ExecutionException {
            watch.stopped = true;
            watch.thread.shutdown();
            var most = parts.get();
            return new Most(
                    Resident.most(watch.pid) - watch.idle.total(),
                    most.heap() - watch.idle.heap(),
                    most.elsewhere() - watch.idle.elsewhere());
        }
    }

    private Resident look() throws IOException {
        var most = idle;
        while (!stopped) {
            var now = Resident.of(pid, bounds);
            most = new Resident(Math.max(most.heap(), now.heap()), Math.max(most.elsewhere(), now.elsewhere()));
            LockSupport.parkNanos(PAUSE);
        }
        return most;
    }
}
