/// API keys of tenants and of operators: made once, shown once, kept as a hash.
@NullMarked
package io.tenantgate.application.keys;

import org.jspecify.annotations.NullMarked;
