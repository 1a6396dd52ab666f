/// Which tenant a request is for.
@NullMarked
package io.tenantgate.adapters.rest.tenancy;

import org.jspecify.annotations.NullMarked;
