/// How a message leaves the outbox. [OutboxWorker] is the loop, [Dispatch] one round of it, [Channels] the way that a
/// message takes, [RetryPlan] when it is tried again. What was taken is leased: when an instance dies, the lease runs
/// out and another one sends the message, so that a message arrives at least once. The loop does other [Rounds] too.
@NullMarked
package io.tenantgate.adapters.messaging.delivery;

import org.jspecify.annotations.NullMarked;
