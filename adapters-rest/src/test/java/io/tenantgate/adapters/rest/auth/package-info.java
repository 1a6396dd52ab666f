/// Bodies of the auth table.
@NullMarked
package io.tenantgate.adapters.rest.auth;

import org.jspecify.annotations.NullMarked;
