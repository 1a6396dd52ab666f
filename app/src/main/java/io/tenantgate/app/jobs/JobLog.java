package io.tenantgate.app.jobs;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the log says of the runs of a job that come to nothing: of an outage a line, at the first, the second, the
/// fourth, the eighth ... run in a row that meets it, and one when it is over; of anything else, which is a fault of
/// ours, all that is known, each time.
final class JobLog {
    private static final Logger LOG = LoggerFactory.getLogger(JobLog.class);

    private final String job;
    private final Map<Outage, Integer> met = new EnumMap<>(Outage.class);

    JobLog(String job) {
        this.job = job;
    }

    void done() {
        int runs = met.values().stream().mapToInt(Integer::intValue).sum();
        if (runs > 1) {
            LOG.info("The job '{}' goes on; runs in vain: {}", job, runs);
        }
        met.clear();
    }

    void failed(RuntimeException failure) {
        Outage.behind(failure)
                .ifPresentOrElse(
                        outage -> awaits(outage, failure), () -> LOG.error("The job '{}' failed", job, failure));
    }

    private void awaits(Outage outage, RuntimeException failure) {
        int runs = met.merge(outage, 1, Integer::sum);
        if (Integer.bitCount(runs) == 1) {
            LOG.warn(
                    "The job '{}' waits for {}; runs in vain so far: {}; {}",
                    job,
                    outage.words(),
                    runs,
                    words(failure));
        }
    }

    /// With those of the provider, or of the driver.
    private static String words(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(cause -> Objects.toString(cause.getMessage(), cause.toString()))
                .reduce((said, next) -> said.contains(next) ? said : said + ": " + next)
                .orElseThrow();
    }

    /// The service closes, which it need not finish for.
    void left(RuntimeException failure) {
        LOG.info("The job '{}' is left for the next start: {}", job, words(failure));
    }
}
