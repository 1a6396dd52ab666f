/// A core that answers later.
@NullMarked
package io.tenantgate.app.architecture.planted.core;

import org.jspecify.annotations.NullMarked;
