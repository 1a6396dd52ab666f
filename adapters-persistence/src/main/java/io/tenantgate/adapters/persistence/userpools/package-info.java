/// The engine's stores, in the schema `userpools`: a class for each port of [io.tenantgate.userpools.port], a statement
/// for each deed. They know no tenant.
///
/// Every statement names the pool, and row-level security stands behind it. `…Row` classes tell how columns become
/// values, `…Document` classes how settings become JSON; a name that may be nobody's stands as its hash.
@NullMarked
package io.tenantgate.adapters.persistence.userpools;

import org.jspecify.annotations.NullMarked;
