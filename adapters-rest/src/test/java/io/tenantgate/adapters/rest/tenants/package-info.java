/// Tenants over HTTP, as callers of every kind see them.
@NullMarked
package io.tenantgate.adapters.rest.tenants;

import org.jspecify.annotations.NullMarked;
