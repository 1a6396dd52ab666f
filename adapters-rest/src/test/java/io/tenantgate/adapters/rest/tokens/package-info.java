/// Tokens that want to be believed.
@NullMarked
package io.tenantgate.adapters.rest.tokens;

import org.jspecify.annotations.NullMarked;
