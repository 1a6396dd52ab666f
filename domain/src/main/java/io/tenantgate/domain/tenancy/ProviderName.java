package io.tenantgate.domain.tenancy;

/// The configured name of a provider, such as `builtin`.
public record ProviderName(String value) {
    public ProviderName {
        if (!value.matches("[a-z][a-z0-9-]{0,62}")) {
            throw new IllegalArgumentException("Not a provider name");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
