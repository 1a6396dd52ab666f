/// Texts that must not be seen: they print as stars, compare in constant time, and are revealed to adapters only.
@NullMarked
package io.tenantgate.domain.secrets;

import org.jspecify.annotations.NullMarked;
