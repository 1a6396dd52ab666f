/// What tests of several modules share: contracts of the ports, in packages by port; a name server; a clock.
@NullMarked
package io.tenantgate.testkit;

import org.jspecify.annotations.NullMarked;
