/// Time as a test wants it.
@NullMarked
package io.tenantgate.testkit.time;

import org.jspecify.annotations.NullMarked;
