/// Where the data lives: the embedded server or an external one, with its roles, schemas and connections.
///
/// [Database] is opened once per process: it readies the two roles (the service's, which owns nothing and is bound by
/// row-level security, and the owner's, for migrations and retention), migrates, and hands out pooled connections
/// of the service's role. Reading path: [Location], [Database], [Roles], [Migrations].
@NullMarked
package io.tenantgate.adapters.persistence.database;

import org.jspecify.annotations.NullMarked;
