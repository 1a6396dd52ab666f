/// Code that takes time, ids and settings from the air.
@NullMarked
package io.tenantgate.app.architecture.planted.ambient;

import org.jspecify.annotations.NullMarked;
