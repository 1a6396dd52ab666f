/// Tests of look-ups against a name server on loopback, and of the lists.
@NullMarked
package io.tenantgate.adapters.dns;

import org.jspecify.annotations.NullMarked;
