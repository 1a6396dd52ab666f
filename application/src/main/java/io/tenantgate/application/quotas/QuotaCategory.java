package io.tenantgate.application.quotas;

/// What a provider counts together, by the provider's own name, such as `UserAuthentication`.
public record QuotaCategory(String name) {
    public QuotaCategory {
        if (!name.matches("[A-Za-z][A-Za-z0-9]{0,62}")) {
            throw new IllegalArgumentException("Not a quota category");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
