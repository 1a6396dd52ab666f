/// Hand-written SQL, run with as little ceremony as JDBC allows.
///
/// [Sql] gives a [Query] for a text with `:named` parameters; the query runs in the thread's transaction and reads
/// [Row]s. It knows no table.
@NullMarked
package io.tenantgate.adapters.persistence.sql;

import org.jspecify.annotations.NullMarked;
