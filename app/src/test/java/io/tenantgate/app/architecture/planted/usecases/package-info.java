/// A use case with a second deed.
@NullMarked
package io.tenantgate.app.architecture.planted.usecases;

import org.jspecify.annotations.NullMarked;
