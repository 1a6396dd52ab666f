/// How a provider is called.
@NullMarked
package io.tenantgate.application.calls;

import org.jspecify.annotations.NullMarked;
