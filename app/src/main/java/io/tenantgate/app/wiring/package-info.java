/// Puts the modules together: one plain factory for each feature.
@NullMarked
package io.tenantgate.app.wiring;

import org.jspecify.annotations.NullMarked;
