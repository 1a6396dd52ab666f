package io.tenantgate.application.quotas;

/// How many calls of a category a provider answers in a second.
public record Quota(QuotaCategory category, int perSecond) {
    public Quota {
        if (perSecond < 1) {
            throw new IllegalArgumentException("A quota is at least one call a second");
        }
    }
}
