/// Ids and secrets from the machine's secure random source.
@NullMarked
package io.tenantgate.app.randomness;

import org.jspecify.annotations.NullMarked;
