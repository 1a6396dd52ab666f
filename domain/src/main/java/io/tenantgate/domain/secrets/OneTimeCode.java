package io.tenantgate.domain.secrets;

/// A code that was sent to a person, as typed back.
public final class OneTimeCode extends Secret {
    public OneTimeCode(String text) {
        super(text, 64);
    }
}
