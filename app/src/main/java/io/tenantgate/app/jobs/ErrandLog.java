package io.tenantgate.app.jobs;

import io.tenantgate.application.port.Errands.Errand;

/// What the log says of errands that come to nothing, which are all of one job.
final class ErrandLog {
    private final JobLog log = new JobLog("errand");
    private volatile boolean closing;

    /// That others are done at their first try, whose provider is there, does not end an outage.
    void done(Errand errand) {
        if (errand.tries() > 0) {
            log.done();
        }
    }

    void failed(Errand errand, RuntimeException failure) {
        log.failed(new IllegalStateException("The sign-up " + errand.attempt(), failure), closing);
    }

    /// From now on the service closes.
    void close() {
        closing = true;
    }
}
