/// What the tests of this module share: an outbox in memory, scopes that open nothing, a clock that is moved by hand, a
/// mail server that answers as it is told.
@NullMarked
package io.tenantgate.adapters.messaging.testing;

import org.jspecify.annotations.NullMarked;
