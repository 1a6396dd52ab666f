/// What differs between a tenant and its provider, for operators.
@NullMarked
package io.tenantgate.adapters.rest.drift;

import org.jspecify.annotations.NullMarked;
