package io.tenantgate.adapters.persistence.database;

import java.sql.SQLException;

/// How a place's two roles come to be: [#make] is asked for only when the service's role cannot log in yet.
interface Preparation {
    Access access();

    void make() throws SQLException;

    /// The roles are there, from another database of the same server perhaps: lets the owner make its schemas here.
    void allow() throws SQLException;
}
