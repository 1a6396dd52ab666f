/// Exports, as they are read.
@NullMarked
package io.tenantgate.adapters.rest.audit;

import org.jspecify.annotations.NullMarked;
