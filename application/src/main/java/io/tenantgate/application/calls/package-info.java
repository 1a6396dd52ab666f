/// The one class that knows whether a provider joins our transactions.
@NullMarked
package io.tenantgate.application.calls;

import org.jspecify.annotations.NullMarked;
