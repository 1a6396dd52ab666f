/// Violations, one per kind of rule, that show that the rules can fail. Nothing else uses them.
@NullMarked
package io.tenantgate.app.architecture.planted;

import org.jspecify.annotations.NullMarked;
