/// E-mail by SMTP (RFC 5321): [SmtpChannel] sends under [SmtpSettings]; `SmtpFault` tells a server's final no from a
/// fault that passes or that an operator mends.
@NullMarked
package io.tenantgate.adapters.messaging.smtp;

import org.jspecify.annotations.NullMarked;
