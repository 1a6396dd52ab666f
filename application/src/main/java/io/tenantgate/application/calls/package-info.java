/// Calls on providers; here alone is known whether one joins our transactions. A request for a tenant comes in by
/// [Doors], decides on a [Plan], and [ProviderCall] carries it out; [IntentBook] writes down what must survive a cut
/// between a call and its outcome.
@NullMarked
package io.tenantgate.application.calls;

import org.jspecify.annotations.NullMarked;
