/// Processes that are cut off between two calls on a provider that joins no transaction, and others that find what they
/// left. [Mortal] is such a process, [Books] compares what it made at the provider with what it wrote down.
@NullMarked
package io.tenantgate.app.cuts;

import org.jspecify.annotations.NullMarked;
