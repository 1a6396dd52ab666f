package io.tenantgate.adapters.persistence.database;

import io.tenantgate.adapters.persistence.envelope.MasterKey;
import java.nio.file.Path;
import java.util.Optional;

/// Where the database is.
public sealed interface Location {

    /// A server of our own, its data under this directory.
    record Embedded(Path directory) implements Location {}

    /// A server that others run (`DATASOURCES_DEFAULT_*`). Either an owner is given beside the service's role
    /// (`DATASOURCES_OWNER_*`), or the one user given may create roles: then the two roles are made, with passwords
    /// that every instance derives from the master key.
    record External(Login service, Optional<Login> owner, MasterKey key) implements Location {}
}
