package io.tenantgate.app.jobs;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs the jobs, each on a virtual thread, so that a long one keeps no other waiting, from the start of the service
/// until it is closed. A run that fails is logged, and the next one comes all the same.
public final class Background implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    private final ScheduledExecutorService timer;
    private final Duration patience;
    private volatile boolean cutOff;

    public Background(List<Job> jobs) {
        this(jobs, PATIENCE);
    }

    Background(List<Job> jobs, Duration patience) {
        this.patience = patience;
        this.timer = Executors.newScheduledThreadPool(
                jobs.size(), Thread.ofVirtual().name("job-", 0).factory());
        jobs.forEach(this::schedule);
    }

    private void schedule(Job job) {
        var log = new JobLog(job.name());
        timer.scheduleWithFixedDelay(() -> run(job, log), 0, job.every().toMillis(), TimeUnit.MILLISECONDS);
    }

    void run(Job job, JobLog log) {
        try {
            job.work().run();
            log.done();
        } catch (RuntimeException e) {
            if (cutOff) {
                log.left(e); // whoever is cut off may fail in any way
            } else {
                log.failed(e, timer.isShutdown());
            }
        }
    }

    /// Starts nothing more and gives what is under way ten seconds: a job that is cut off in a query leaves a broken
    /// connection behind.
    @Override
    public void close() {
        timer.shutdown();
        try {
            if (!timer.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.info("A job that did not end in time is cut off");
                cutOff = true;
                timer.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
