/// The runnable. [Main] is the only entry point; the wiring of the modules is plain `@Factory` classes in the packages
/// below this one, one per feature, so that no other module knows the framework's container.
@NullMarked
package io.tenantgate.app;

import org.jspecify.annotations.NullMarked;
