package io.tenantgate.domain.secrets;

/// What a person types to prove who they are; at most 256 characters (`spec/users-and-attributes.md`, section 11).
public final class Password extends Secret {
    public Password(String text) {
        super(text, 256);
    }
}
