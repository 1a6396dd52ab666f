/// Addresses, real and forged.
@NullMarked
package io.tenantgate.adapters.rest.network;

import org.jspecify.annotations.NullMarked;
