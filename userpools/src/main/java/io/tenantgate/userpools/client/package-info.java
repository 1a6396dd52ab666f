/// App clients: whom an application is known as. `Doorkeeper` is where every operation that names a client
/// learns whether that client exists and has proven itself; `CreateClient` makes one, `FindClient` finds it.
@NullMarked
package io.tenantgate.userpools.client;

import org.jspecify.annotations.NullMarked;
