package io.tenantgate.app.jobs;

import io.tenantgate.adapters.messaging.delivery.OutboxWorker;
import io.tenantgate.application.signup.DoErrands;

/// Does errands in the background, within a moment after the answer that promised them.
public final class ErrandWorker implements AutoCloseable {
    private final ErrandLog log = new ErrandLog();
    private final OutboxWorker loop;

    public ErrandWorker(DoErrands errands) {
        this.loop = new OutboxWorker("errands", new ErrandRounds(errands, log), new JobLog("errands"));
    }

    public void start() {
        loop.start();
    }

    /// There may be something to do.
    public void wake() {
        loop.wake();
    }

    @Override
    public void close() {
        log.close();
        loop.close();
    }
}
