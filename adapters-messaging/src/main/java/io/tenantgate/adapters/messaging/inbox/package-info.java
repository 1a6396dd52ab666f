/// The development inbox as a channel: messages stay where a developer or a test reads them.
@NullMarked
package io.tenantgate.adapters.messaging.inbox;

import org.jspecify.annotations.NullMarked;
