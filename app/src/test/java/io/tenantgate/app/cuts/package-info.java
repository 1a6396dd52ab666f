/// Processes that are cut off between two calls on a provider that joins no transaction, or within one, and others that
/// find what they left. [Mortal] is such a process, its [Fate] says when it dies, and a [Ledger] compares what it
/// made at the provider with what it wrote down.
@NullMarked
package io.tenantgate.app.cuts;

import org.jspecify.annotations.NullMarked;
