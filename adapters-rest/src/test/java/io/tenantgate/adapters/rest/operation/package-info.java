/// Whether the API is described in full, and the page that shows it keeps to itself.
@NullMarked
package io.tenantgate.adapters.rest.operation;

import org.jspecify.annotations.NullMarked;
