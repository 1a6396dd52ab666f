package io.tenantgate.adapters.userpools;

import io.tenantgate.userpools.recovery.ConfirmForgotPassword;
import io.tenantgate.userpools.recovery.ForgotPassword;
import io.tenantgate.userpools.signup.ConfirmSignUp;
import io.tenantgate.userpools.signup.JudgeSignUp;
import io.tenantgate.userpools.signup.ResendCode;
import io.tenantgate.userpools.signup.SignUp;

/// The engine's operations by which people come in and come back.
public record BuiltinEnrolment(
        JudgeSignUp judge,
        SignUp signUp,
        ConfirmSignUp confirm,
        ResendCode resend,
        ForgotPassword forgotPassword,
        ConfirmForgotPassword resetPassword,
        BuiltinInvited invited) {}
