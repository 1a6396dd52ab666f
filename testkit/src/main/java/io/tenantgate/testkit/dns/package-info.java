/// A name server on loopback that says what a test wants it to, over UDP and TCP (RFC 1035).
@NullMarked
package io.tenantgate.testkit.dns;

import org.jspecify.annotations.NullMarked;
