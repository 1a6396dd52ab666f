/// How a person registers: [SignUp] makes an unconfirmed account and sends a code, [ResendCode] sends another,
/// and [ConfirmSignUp] takes it. Whether an address is taken shows to nobody before that code
/// (`users-and-attributes.md`, section 7.3).
@NullMarked
package io.tenantgate.userpools.signup;

import org.jspecify.annotations.NullMarked;
