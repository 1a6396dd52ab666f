/// The contracts of the provider ports, run by the built-in user pools on the real stores.
@NullMarked
package io.tenantgate.app.provider;

import org.jspecify.annotations.NullMarked;
