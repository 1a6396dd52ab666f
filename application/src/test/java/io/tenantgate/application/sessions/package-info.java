/// The rule of a family of refresh tokens.
@NullMarked
package io.tenantgate.application.sessions;

import org.jspecify.annotations.NullMarked;
