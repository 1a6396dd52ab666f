package io.tenantgate.adapters.persistence.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/// A database and who logs in there.
public record Login(String url, String username, DatabasePassword password) {

    /// A connection of its own, outside any pool.
    Connection connect() throws SQLException {
        var properties = properties();
        properties.setProperty("user", username);
        properties.setProperty("password", password.reveal());
        return DriverManager.getConnection(url, properties);
    }

    /// Whether the server lets this login in; a server that cannot be reached is a fault.
    boolean isAccepted() throws SQLException {
        try {
            connect().close();
            return true;
        } catch (SQLException e) {
            if (LoginFailure.isRefusal(e)) return false;
            throw e;
        }
    }

    /// What every connection of ours is set to. An error's detail quotes the row it is about: it stays out of our logs.
    static Properties properties() {
        var properties = new Properties();
        properties.setProperty("ApplicationName", "tenantgate");
        properties.setProperty("logServerErrorDetail", "false");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("connectTimeout", "10");
        return properties;
    }
}
