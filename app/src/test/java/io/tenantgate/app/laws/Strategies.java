package io.tenantgate.app.laws;

import io.tenantgate.domain.tenancy.AccountOwnership;
import io.tenantgate.domain.tenancy.StrategyName;
import io.tenantgate.domain.tenancy.TenancyStrategy;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

/// The strategies by what the laws expect of them. One that has no line here fails every law.
enum Strategies {
    POOL(TenancyStrategy.PoolPerTenant.class, StrategyName.POOL, AccountOwnership.OWN),
    CLIENT(TenancyStrategy.ClientPerTenant.class, StrategyName.CLIENT, AccountOwnership.SHARED),
    GROUP(TenancyStrategy.GroupPerTenant.class, StrategyName.GROUP, AccountOwnership.SHARED),
    ATTRIBUTE(TenancyStrategy.AttributePerTenant.class, StrategyName.ATTRIBUTE, AccountOwnership.OWN);

    private static final Map<Class<?>, Strategies> BY_TYPE =
            Map.of(POOL.type, POOL, CLIENT.type, CLIENT, GROUP.type, GROUP, ATTRIBUTE.type, ATTRIBUTE);

    private final Class<? extends TenancyStrategy> type;
    private final StrategyName word;
    private final AccountOwnership accounts;

    Strategies(Class<? extends TenancyStrategy> type, StrategyName word, AccountOwnership accounts) {
        this.type = type;
        this.word = word;
        this.accounts = accounts;
    }

    static Stream<Strategies> all() {
        return Arrays.stream(TenancyStrategy.class.getPermittedSubclasses()).map(Strategies::of);
    }

    private static Strategies of(Class<?> type) {
        var known = BY_TYPE.get(type);
        if (known == null) {
            throw new IllegalStateException("%s has no line here".formatted(type));
        }
        return known;
    }

    StrategyName word() {
        return word;
    }

    boolean sharesAccounts() {
        return accounts == AccountOwnership.SHARED;
    }

    boolean sharesPools() {
        return this != POOL;
    }
}
