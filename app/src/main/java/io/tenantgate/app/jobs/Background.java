package io.tenantgate.app.jobs;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs the jobs, each on a virtual thread, so that a long one keeps no other waiting, from the start of the service
/// until it is closed. A run that fails is logged, and the next one comes all the same.
public final class Background implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    private final ScheduledExecutorService timer;

    public Background(List<Job> jobs) {
        timer = Executors.newScheduledThreadPool(
                jobs.size(), Thread.ofVirtual().name("job-", 0).factory());
        jobs.forEach(this::schedule);
    }

    private void schedule(Job job) {
        timer.scheduleWithFixedDelay(() -> run(job), 0, job.every().toMillis(), TimeUnit.MILLISECONDS);
    }

    private void run(Job job) {
        try {
            job.work().run();
        } catch (RuntimeException e) {
            LOG.error("The job '{}' failed", job.name(), e);
        }
    }

    /// Starts nothing more and gives what is under way ten seconds: a job that is cut off in a query leaves a broken
    /// connection behind.
    @Override
    public void close() {
        timer.shutdown();
        try {
            if (!timer.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.warn("A job did not end in time");
                timer.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
