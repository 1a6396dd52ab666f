/// The engine's stores on a real PostgreSQL, as the service's role. [World] opens transactions of a pool on a database
/// of the test class's own; [Examples] makes what stores keep.
@NullMarked
package io.tenantgate.adapters.persistence.userpools;

import org.jspecify.annotations.NullMarked;
