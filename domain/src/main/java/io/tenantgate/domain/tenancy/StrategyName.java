package io.tenantgate.domain.tenancy;

import java.util.OptionalInt;

/// The four ways to keep a tenant apart inside a provider, and how many tenants each lets a pool hold: clients and
/// groups are counted, an attribute's values are not (`spec/multi-tenancy.md`, section 9).
public enum StrategyName {
    POOL(OptionalInt.of(1)),
    CLIENT(OptionalInt.of(1_000)),
    GROUP(OptionalInt.of(10_000)),
    ATTRIBUTE(OptionalInt.empty());

    private final OptionalInt mostInPool;

    StrategyName(OptionalInt mostInPool) {
        this.mostInPool = mostInPool;
    }

    /// How many tenants a pool takes; absent where nothing bounds them.
    public OptionalInt mostInPool() {
        return mostInPool;
    }
}
