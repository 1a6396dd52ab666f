package io.tenantgate.adapters.persistence.database;

import io.tenantgate.adapters.persistence.StartRefused;
import io.tenantgate.adapters.persistence.envelope.MasterKey;
import java.sql.SQLException;
import java.util.HexFormat;

/// One user of an external server, who may create roles, was given. The passwords come from the master key, so that
/// each instance knows them and none is kept anywhere.
record CreatedRoles(Login creator, MasterKey key) implements Preparation {

    @Override
    public Access access() {
        return new Access(login(Access.SERVICE), login(Access.OWNER));
    }

    @Override
    public void make() throws SQLException {
        try (var connection = creator.connect()) {
            var roles = new Roles(connection);
            if (!roles.mayCreate()) throw new StartRefused(cannotCreate());
            roles.exclusively(() -> {
                add(roles, login(Access.OWNER));
                add(roles, login(Access.SERVICE));
                roles.grantDatabase(Access.OWNER);
            });
        }
    }

    @Override
    public void allow() throws SQLException {
        try (var connection = creator.connect()) {
            new Roles(connection).grantDatabase(Access.OWNER);
        }
    }

    /// An existing role keeps its password: other instances may be running with it.
    private static void add(Roles roles, Login login) throws SQLException {
        if (!roles.exists(login.username())) roles.set(login);
        else if (!login.isAccepted()) throw new StartRefused(otherPassword(login));
    }

    private Login login(String role) {
        String password = HexFormat.of().formatHex(key.derive("role/" + role));
        return new Login(creator.url(), role, new DatabasePassword(password));
    }

    private String cannotCreate() {
        return "The user %s of DATASOURCES_DEFAULT_URL may not create roles: give the owner's DATASOURCES_OWNER_URL, _USERNAME and _PASSWORD beside it, or a user with CREATEROLE"
                .formatted(creator.username());
    }

    private static String otherPassword(Login login) {
        return "The role %s exists with a password of another TENANTGATE_MASTER_KEY: start with that key, or give both users by DATASOURCES_DEFAULT_* and DATASOURCES_OWNER_*"
                .formatted(login.username());
    }
}
