package io.tenantgate.app.jobs;

import io.tenantgate.adapters.messaging.delivery.RoundLog;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the log says of the runs of a job that come to nothing: of an outage a line, at the first, the second, the
/// fourth, the eighth ... run in a row that meets it, and one when it is over; of anything else, which is a fault of
/// ours, all that is known, each time. While the service closes, an outage is no warning. Several threads may tell it.
public final class JobLog implements RoundLog {
    private static final Logger LOG = LoggerFactory.getLogger(JobLog.class);

    private final String job;
    private final Map<Outage, Integer> met = new EnumMap<>(Outage.class);

    public JobLog(String job) {
        this.job = job;
    }

    @Override
    public synchronized void done() {
        int runs = met.values().stream().mapToInt(Integer::intValue).sum();
        if (runs > 1) {
            LOG.info("The job '{}' goes on; runs in vain: {}", job, runs);
        }
        met.clear();
    }

    @Override
    public synchronized void failed(RuntimeException failure, boolean closing) {
        var outage = Outage.behind(failure);
        if (outage.isEmpty()) {
            LOG.error("The job '{}' failed", job, failure);
        } else if (closing) {
            left(failure);
        } else {
            awaits(outage.get(), failure);
        }
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

    /// The service closes and need not wait for it.
    void left(RuntimeException failure) {
        LOG.info("The job '{}' is left for the next start: {}", job, words(failure));
    }
}
