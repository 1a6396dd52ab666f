/// A running server without use cases, and a client that sends what no well-behaved one would.
@NullMarked
package io.tenantgate.adapters.rest.testing;

import org.jspecify.annotations.NullMarked;
