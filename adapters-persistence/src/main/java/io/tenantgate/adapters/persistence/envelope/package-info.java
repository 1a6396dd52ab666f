/// Secrets at rest: sealed with AES-256-GCM under data keys, which the master key wraps.
///
/// What is sealed is bound to its table, column and row, so that a value moved elsewhere does not open.
@NullMarked
package io.tenantgate.adapters.persistence.envelope;

import org.jspecify.annotations.NullMarked;
