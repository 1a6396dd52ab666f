package io.tenantgate.userpools.tokens;

import io.tenantgate.userpools.Secret;

/// An access or ID token in the compact form, as issued or as presented.
public final class SignedToken extends Secret {
    public SignedToken(String text) {
        super(text, 16_384);
    }
}
