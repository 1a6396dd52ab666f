/// Text messages by a webhook: this service knows no operator of telephones, it posts each text to an address of the
/// operator's own, signed, and what stands there sends it on.
@NullMarked
package io.tenantgate.adapters.messaging.sms;

import org.jspecify.annotations.NullMarked;
