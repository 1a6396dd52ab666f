/// How a person who forgot the password comes back: [ForgotPassword] sends a code, [ConfirmForgotPassword]
/// takes it with the new password. Names that nobody has get the same answers, always the same for a name.
@NullMarked
package io.tenantgate.userpools.recovery;

import org.jspecify.annotations.NullMarked;
