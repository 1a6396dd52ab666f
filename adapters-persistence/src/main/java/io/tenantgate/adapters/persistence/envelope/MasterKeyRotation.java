package io.tenantgate.adapters.persistence.envelope;

import io.tenantgate.adapters.persistence.DatabaseFault;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/// Wraps every data key anew under another master key, all or none; what is sealed stays as it is. Services still
/// running on the old key go on with the data keys they know, and want a restart with the new one.
public record MasterKeyRotation(MasterKey from, MasterKey to) {

    /// Over the owner's connection, since the service's role may not change data keys. Answers how many were
    /// wrapped anew; those already under the new key are left.
    public int run(Connection owner) {
        try {
            owner.setAutoCommit(false);
            int count = rewrap(owner);
            owner.commit();
            return count;
        } catch (SQLException e) {
            throw new DatabaseFault("Rotating the master key", e);
        }
    }

    private int rewrap(Connection owner) throws SQLException {
        int count = 0;
        try (var select = owner.prepareStatement(
                        "select owner, id, wrapped from tenantgate.data_keys where master <> ? for update");
                var update = owner.prepareStatement(
                        "update tenantgate.data_keys set wrapped = ?, master = ? where id = ?")) {
            select.setString(1, to.id());
            try (var rows = select.executeQuery()) {
                for (; rows.next(); count++) rewrap(rows, update);
            }
        }
        return count;
    }

    private void rewrap(ResultSet row, PreparedStatement update) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var key = DataKey.unwrap(from, row.getString("owner"), id, row.getBytes("wrapped"));
        update.setBytes(1, key.wrap(to));
        update.setString(2, to.id());
        update.setObject(3, id);
        update.executeUpdate();
    }
}
