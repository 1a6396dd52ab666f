package io.tenantgate.adapters.messaging.delivery;

/// Whom an [OutboxWorker] tells how its rounds end.
public interface RoundLog {
    /// A round found out what is due.
    void done();

    /// It did not; the next one comes all the same.
    ///
    /// @param closing whether the service closes
    void failed(RuntimeException failure, boolean closing);
}
