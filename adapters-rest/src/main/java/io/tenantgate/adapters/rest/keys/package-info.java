/// API keys of a tenant and of the operators. [KeyDesk] serves both; a key's text is shown once, in the first answer.
@NullMarked
package io.tenantgate.adapters.rest.keys;

import org.jspecify.annotations.NullMarked;
