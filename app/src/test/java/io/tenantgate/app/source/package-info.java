/// The source tree itself: its form, and what its documents claim.
@NullMarked
package io.tenantgate.app.source;

import org.jspecify.annotations.NullMarked;
