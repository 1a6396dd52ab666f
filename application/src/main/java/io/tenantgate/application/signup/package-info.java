/// Sign-up in attempts: each has its own account at the provider, and a code confirms exactly the attempt that it was
/// sent for. Nothing tells whether an address is known.
@NullMarked
package io.tenantgate.application.signup;

import org.jspecify.annotations.NullMarked;
