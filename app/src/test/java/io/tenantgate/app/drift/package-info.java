/// What somebody changes at a provider behind the service's back is found, and put right, for every strategy and at
/// either provider: [DriftLaw].
@NullMarked
package io.tenantgate.app.drift;

import org.jspecify.annotations.NullMarked;
