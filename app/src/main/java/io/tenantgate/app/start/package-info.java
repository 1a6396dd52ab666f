/// How the process starts and stops. [Rehearsal] is a start that stops by itself, run by the launcher to train the
/// JVM's ahead-of-time cache.
@NullMarked
package io.tenantgate.app.start;

import org.jspecify.annotations.NullMarked;
