/// What is wrong with a provider, for operators.
@NullMarked
package io.tenantgate.adapters.rest.providers;

import org.jspecify.annotations.NullMarked;
