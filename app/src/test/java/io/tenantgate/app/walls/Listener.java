package io.tenantgate.app.walls;

import java.sql.Connection;
import java.sql.SQLException;

/// Hears every statement that a service runs, just before it runs. A service that was started with one beside it tells
/// it.
public interface Listener {
    /// @param connection as it is then, in the statement's transaction
    void aboutToRun(Connection connection, Asked asked) throws SQLException;
}
