/// The provider ports of the application on the built-in user pools, in process: a thin translation, no policy.
@NullMarked
package io.tenantgate.adapters.userpools;

import org.jspecify.annotations.NullMarked;
