/// Sign-up in attempts: each has its own account at the provider, and a code confirms exactly the attempt that it was
/// sent for. Nothing tells whether an address is known. [SignUp] is where it begins; at a provider that joins no
/// transaction [SignUpLater] answers, and [DoErrands] does afterwards what was answered.
@NullMarked
package io.tenantgate.application.signup;

import org.jspecify.annotations.NullMarked;
