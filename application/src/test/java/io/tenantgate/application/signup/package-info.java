/// The form of a sign-up and what is told of it.
@NullMarked
package io.tenantgate.application.signup;

import org.jspecify.annotations.NullMarked;
