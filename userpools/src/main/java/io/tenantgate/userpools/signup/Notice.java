package io.tenantgate.userpools.signup;

import io.tenantgate.userpools.port.Messages.Kind;

/// What the message of a sign-up says. Rows and work are the same: where it is not [#CODE], the code is made and never
/// leaves.
public enum Notice {
    CODE(Kind.SIGN_UP_CODE),
    ALREADY_REGISTERED(Kind.ALREADY_REGISTERED),
    /// That the address was invited, and how to come in is in another message.
    INVITED(Kind.INVITED);

    private final Kind kind;

    Notice(Kind kind) {
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }
}
