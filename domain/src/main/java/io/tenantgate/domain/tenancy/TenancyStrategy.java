package io.tenantgate.domain.tenancy;

import java.util.Optional;

/// How a tenant is kept apart inside a provider, with what was provisioned for it. Only provisioning asks which it is
/// (`spec/multi-tenancy.md`, section 1).
public sealed interface TenancyStrategy {
    /// Its name in the API and in configuration.
    StrategyName name();

    /// Where the tenant's accounts live and what proves that they belong.
    Placement place(TenantId tenant, ProviderName provider, int version);

    /// The tenant has a pool and its client to itself.
    record PoolPerTenant(UserPool pool, AppClient client) implements TenancyStrategy {
        @Override
        public StrategyName name() {
            return StrategyName.POOL;
        }

        @Override
        public Placement place(TenantId tenant, ProviderName provider, int version) {
            var evidence = new Evidence.Issuer(pool.issuer());
            return new Placement(
                    provider,
                    pool,
                    client,
                    Optional.empty(),
                    AccountOwnership.OWN,
                    evidence,
                    Optional.empty(),
                    version);
        }
    }

    /// The tenant has a client in a shard.
    record ClientPerTenant(Shard shard, AppClient client) implements TenancyStrategy {
        @Override
        public StrategyName name() {
            return StrategyName.CLIENT;
        }

        @Override
        public Placement place(TenantId tenant, ProviderName provider, int version) {
            var evidence = new Evidence.Client(shard.pool().issuer(), client.id());
            return inShard(shard, client, provider, AccountOwnership.SHARED, evidence, version);
        }
    }

    /// The tenant has a group in a shard, under an opaque name.
    record GroupPerTenant(Shard shard, AppClient client, String group) implements TenancyStrategy {
        @Override
        public StrategyName name() {
            return StrategyName.GROUP;
        }

        @Override
        public Placement place(TenantId tenant, ProviderName provider, int version) {
            var evidence = new Evidence.Group(shard.pool().issuer(), group);
            return inShard(shard, client, provider, AccountOwnership.SHARED, evidence, version);
        }
    }

    /// The tenant's accounts carry its id as an immutable attribute, in a shard.
    ///
    /// @param registrar the client that may write it
    record AttributePerTenant(Shard shard, AppClient client, AppClient registrar) implements TenancyStrategy {
        @Override
        public StrategyName name() {
            return StrategyName.ATTRIBUTE;
        }

        @Override
        public Placement place(TenantId tenant, ProviderName provider, int version) {
            var evidence = new Evidence.Attribute(shard.pool().issuer(), tenant);
            return new Placement(
                    provider,
                    shard.pool(),
                    client,
                    Optional.of(shard.id()),
                    AccountOwnership.OWN,
                    evidence,
                    Optional.of(registrar),
                    version);
        }
    }

    private static Placement inShard(
            Shard shard,
            AppClient client,
            ProviderName provider,
            AccountOwnership accounts,
            Evidence evidence,
            int version) {
        return new Placement(
                provider, shard.pool(), client, Optional.of(shard.id()), accounts, evidence, Optional.empty(), version);
    }
}
