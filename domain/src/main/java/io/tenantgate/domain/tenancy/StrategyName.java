package io.tenantgate.domain.tenancy;

/// The four ways to keep a tenant apart inside a provider.
public enum StrategyName {
    POOL,
    CLIENT,
    GROUP,
    ATTRIBUTE
}
