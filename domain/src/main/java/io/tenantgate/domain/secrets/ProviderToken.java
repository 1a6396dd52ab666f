package io.tenantgate.domain.secrets;

/// A token or a challenge session of a provider; opaque.
public final class ProviderToken extends Secret {
    public ProviderToken(String text) {
        super(text, 16 * 1024);
    }
}
