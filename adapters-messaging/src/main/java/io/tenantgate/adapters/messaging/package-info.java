/// Messages on their way out: e-mail and texts that the use cases and the user pools wrote into the outbox. A code is
/// written in the transaction that makes it and sent afterwards, so that a slow mail server slows no request and the
/// time of an answer tells nobody whether something was sent.
@NullMarked
package io.tenantgate.adapters.messaging;

import org.jspecify.annotations.NullMarked;
