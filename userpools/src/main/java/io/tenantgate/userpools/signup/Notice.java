package io.tenantgate.userpools.signup;

/// What the message of a sign-up says. Rows and work are the same: with [#ALREADY_REGISTERED] the code is made and
/// never leaves.
public enum Notice {
    CODE,
    ALREADY_REGISTERED
}
