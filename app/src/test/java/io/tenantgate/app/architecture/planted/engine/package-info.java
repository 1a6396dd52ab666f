/// An engine that knows a tenant.
@NullMarked
package io.tenantgate.app.architecture.planted.engine;

import org.jspecify.annotations.NullMarked;
