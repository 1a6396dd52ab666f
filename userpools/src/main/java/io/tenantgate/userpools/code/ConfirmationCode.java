package io.tenantgate.userpools.code;

import io.tenantgate.userpools.Secret;

/// A code that was sent to a person, or what somebody typed as one. Those that the engine makes have six
/// digits.
public final class ConfirmationCode extends Secret {
    public ConfirmationCode(String text) {
        super(text, 2_048);
    }
}
