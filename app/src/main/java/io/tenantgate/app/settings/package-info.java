/// What an operator may set, as validated values that are read once.
@NullMarked
package io.tenantgate.app.settings;

import org.jspecify.annotations.NullMarked;
