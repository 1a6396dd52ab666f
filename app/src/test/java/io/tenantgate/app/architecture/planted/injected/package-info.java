/// A field that the container fills.
@NullMarked
package io.tenantgate.app.architecture.planted.injected;

import org.jspecify.annotations.NullMarked;
