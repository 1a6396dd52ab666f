/// A class named after a role.
@NullMarked
package io.tenantgate.app.architecture.planted.naming;

import org.jspecify.annotations.NullMarked;
