package io.tenantgate.adapters.persistence.database;

import io.tenantgate.adapters.persistence.StartRefused;

/// Both roles were made by whoever runs the server.
record GivenRoles(Access access) implements Preparation {
    @Override
    public void make() {
        throw new StartRefused("The user %s of DATASOURCES_DEFAULT_URL cannot log in"
                .formatted(access.service().username()));
    }

    @Override
    public void allow() {
        // whoever made the roles has said what they may
    }
}
