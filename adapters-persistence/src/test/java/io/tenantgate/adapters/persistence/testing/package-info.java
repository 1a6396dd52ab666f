/// A PostgreSQL for tests, in this module and in those above it (through this module's test-jar).
///
/// [TestDatabase] gives a migrated database of its own to whoever asks, cloned from a template; [TestServer] finds the
/// server that they all live on.
@NullMarked
package io.tenantgate.adapters.persistence.testing;

import org.jspecify.annotations.NullMarked;
