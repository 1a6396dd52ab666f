/// A secret that is a record, and one who reveals it.
@NullMarked
package io.tenantgate.app.architecture.planted.secrets;

import org.jspecify.annotations.NullMarked;
