/// A constructor that tells two stories.
@NullMarked
package io.tenantgate.app.architecture.planted.wide;

import org.jspecify.annotations.NullMarked;
