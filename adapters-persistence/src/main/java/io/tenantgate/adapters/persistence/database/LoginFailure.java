package io.tenantgate.adapters.persistence.database;

import java.sql.SQLException;
import org.postgresql.util.PSQLState;

/// Tells a server that refuses a login from one that cannot be reached.
final class LoginFailure {
    private static final String NO_SUCH_DATABASE = "3D000";

    private LoginFailure() {}

    static boolean isRefusal(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        return state.equals(NO_SUCH_DATABASE)
                || state.equals(PSQLState.INVALID_PASSWORD.getState())
                || state.equals(PSQLState.INVALID_AUTHORIZATION_SPECIFICATION.getState());
    }
}
