/// What tests of several modules share: contracts of the ports, in packages by port.
@NullMarked
package io.tenantgate.testkit;

import org.jspecify.annotations.NullMarked;
