/// Who is let in, and what is told.
@NullMarked
package io.tenantgate.application.signin;

import org.jspecify.annotations.NullMarked;
