/// API keys of tenants and of operators, and the scopes that they carry.
@NullMarked
package io.tenantgate.domain.keys;

import org.jspecify.annotations.NullMarked;
