/// What `mvn package` made, as processes of their own: started, stopped, killed. [PackagedApp] is one such process;
/// [LauncherIT] goes the way of a newcomer, through the script.
@NullMarked
package io.tenantgate.app.packaged;

import org.jspecify.annotations.NullMarked;
