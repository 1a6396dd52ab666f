/// Finishes what was cut off between a call on a provider and its outcome. [FinishCalls] finds it, and asks the
/// provider; each kind of call has the class that knows its outcome beside the use case that makes it.
@NullMarked
package io.tenantgate.application.intents;

import org.jspecify.annotations.NullMarked;
