/// A module that looks over its wall.
@NullMarked
package io.tenantgate.app.architecture.planted.walled;

import org.jspecify.annotations.NullMarked;
