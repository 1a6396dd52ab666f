/// App clients: what an application identifies itself with (`spec/auth-flows-and-endpoints.md`, section 7).
@NullMarked
package io.tenantgate.userpools.client;

import org.jspecify.annotations.NullMarked;
