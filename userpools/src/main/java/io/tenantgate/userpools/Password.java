package io.tenantgate.userpools;

/// What a person types to prove who they are. What a pool asks of a new one is its password policy's matter.
public final class Password extends Secret {
    public Password(String text) {
        super(text, 4_096);
    }
}
