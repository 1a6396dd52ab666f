/// The stores on a real PostgreSQL, as the service's role. [World] opens scopes on a database of the test class's own;
/// [Examples] makes what stores keep.
@NullMarked
package io.tenantgate.adapters.persistence.tenantgate;

import org.jspecify.annotations.NullMarked;
