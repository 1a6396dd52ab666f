package io.tenantgate.application.quotas;

/// Whose request quotas are meant: what a provider counts the calls of together, such as an AWS account in a region.
/// Providers of one account share its quotas.
public record QuotaAccount(String name) {
    public QuotaAccount {
        if (name.isBlank() || name.length() > 255) {
            throw new IllegalArgumentException("Not the name of an account");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
