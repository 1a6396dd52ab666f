package io.tenantgate.app.laws;

import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.app.api.Service;
import io.tenantgate.app.api.World;
import java.util.List;

/// The service that the laws are tried on, started once for all of them.
interface Running extends AutoCloseable {
    /// As its callers meet it, whichever process answers.
    World world();

    List<World> processes();

    /// What they share, so that a law may let time pass for one row of it.
    TestDatabase database();

    /// An instance in this process, on the same database: for what no caller can bring about over HTTP.
    Service inside();

    @Override
    void close();
}
