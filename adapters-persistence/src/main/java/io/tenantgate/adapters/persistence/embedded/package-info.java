/// A real PostgreSQL of our own, started from the binaries that the build brought along: for a laptop, a test suite, or
/// a small production that wants no database to install.
///
/// [EmbeddedPostgres] takes the directory's lock, stops an orphan that a killed process left, makes the cluster at the
/// first start, and runs the server on loopback with passwords and full durability. It knows nothing of roles,
/// schemas or migrations.
@NullMarked
package io.tenantgate.adapters.persistence.embedded;

import org.jspecify.annotations.NullMarked;
