package io.tenantgate.application.tenants;

import io.tenantgate.application.port.Shards;
import io.tenantgate.application.provider.AdoptedPool;
import io.tenantgate.application.provider.ClientDesign;
import io.tenantgate.application.provider.ClientDesign.Purpose;
import io.tenantgate.application.provider.PoolDesign;
import io.tenantgate.application.provider.PoolDesign.Names;
import io.tenantgate.application.provider.PoolProvisioner;
import io.tenantgate.application.provider.Provider;
import io.tenantgate.application.provider.ProviderUnavailable;
import io.tenantgate.domain.tenancy.AppClient;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.Shard;
import io.tenantgate.domain.tenancy.TenancyStrategy;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantSettings;
import io.tenantgate.domain.tenancy.UserPool;
import java.util.Optional;

/// Makes what a tenant's strategy needs at its provider. Each resource has a name of its own and is made only after a
/// look by that name, so that this may run again after a crash at any point.
public final class Provisioning {
    private static final int FIRST = 1;

    private final ShardPools shards;

    public Provisioning(ShardPools shards) {
        this.shards = shards;
    }

    /// Whether the tenant shares a pool, and so needs a place in a shard first.
    static boolean sharesPool(Tenant tenant) {
        return switch (tenant.strategy()) {
            case POOL -> false;
            case CLIENT, GROUP, ATTRIBUTE -> true;
        };
    }

    /// Where the tenant lives from now on; absent while somebody else makes what its shard shares. Where the provider
    /// is configured otherwise by now, the tenant waits.
    Optional<Placement> provision(Tenant tenant, Provider provider) {
        return shards.adoptedBy(tenant)
                .map(shard -> Optional.of(adopted(tenant, shard, provider)))
                .orElseGet(() -> made(tenant, provider));
    }

    /// In a pool that was there before a group is all that is made.
    private Placement adopted(Tenant tenant, Shards.Filling shard, Provider provider) {
        var adopted = provider.adopted()
                .filter(configured -> shard.pool().equals(Optional.of(configured.pool())))
                .orElseThrow(() -> new ProviderUnavailable(provider.name()));
        return adoptedBy(tenant, adopted, provider.provisioner())
                .place(tenant.id(), provider.name(), FIRST)
                .adopted();
    }

    private TenancyStrategy adoptedBy(Tenant tenant, AdoptedPool adopted, PoolProvisioner provisioner) {
        return switch (tenant.strategy()) {
            case POOL -> new TenancyStrategy.PoolPerTenant(adopted.pool(), adopted.client());
            case GROUP -> {
                var place = shards.placeOf(tenant);
                yield group(new Shard(place.shard(), adopted.pool()), adopted.client(), place, provisioner);
            }
            case CLIENT, ATTRIBUTE -> throw new IllegalStateException("Refused at registration");
        };
    }

    private static TenancyStrategy.GroupPerTenant group(
            Shard shard, AppClient client, Shards.Place place, PoolProvisioner provisioner) {
        var group = place.id().toString();
        provisioner.provideGroup(shard.pool(), group);
        return new TenancyStrategy.GroupPerTenant(shard, client, group);
    }

    private Optional<Placement> made(Tenant tenant, Provider provider) {
        if (provider.adopted().isPresent()) {
            throw new ProviderUnavailable(provider.name());
        }
        return strategyFor(tenant, provider.provisioner())
                .map(strategy -> strategy.place(tenant.id(), provider.name(), FIRST));
    }

    private Optional<? extends TenancyStrategy> strategyFor(Tenant tenant, PoolProvisioner provisioner) {
        return switch (tenant.strategy()) {
            case POOL -> Optional.of(poolPerTenant(tenant, provisioner));
            case CLIENT -> clientPerTenant(tenant, provisioner);
            case GROUP -> groupPerTenant(shards.placeOf(tenant), provisioner);
            case ATTRIBUTE -> attributePerTenant(shards.placeOf(tenant), provisioner);
        };
    }

    private static TenancyStrategy poolPerTenant(Tenant tenant, PoolProvisioner provisioner) {
        var name = nameOf(tenant);
        var design = new PoolDesign(Names.ADDRESSES, tenant.settings().passwordPolicy());
        var pool = provisioner.findPool(name).orElseGet(() -> provisioner.createPool(name, design));
        provisioner.completePool(pool);
        return new TenancyStrategy.PoolPerTenant(
                pool, client(pool, name, Purpose.SIGN_IN, tenant.settings(), provisioner));
    }

    private Optional<TenancyStrategy.ClientPerTenant> clientPerTenant(Tenant tenant, PoolProvisioner provisioner) {
        return shards.shardOf(shards.placeOf(tenant).shard(), provisioner, Names.ADDRESSES, _ -> {})
                .map(shard -> new TenancyStrategy.ClientPerTenant(
                        shard, client(shard.pool(), nameOf(tenant), Purpose.SIGN_IN, tenant.settings(), provisioner)));
    }

    private Optional<TenancyStrategy.GroupPerTenant> groupPerTenant(Shards.Place place, PoolProvisioner provisioner) {
        return shards.shardOf(place.shard(), provisioner, Names.ADDRESSES, shard -> signIn(shard, provisioner))
                .map(shard -> group(shard, signIn(shard, provisioner), place, provisioner));
    }

    private static AppClient signIn(Shard shard, PoolProvisioner provisioner) {
        return shared(shard, "", Purpose.SIGN_IN, provisioner);
    }

    private Optional<TenancyStrategy.AttributePerTenant> attributePerTenant(
            Shards.Place place, PoolProvisioner provisioner) {
        return shards.shardOf(
                        place.shard(),
                        provisioner,
                        Names.TENANT_ATTRIBUTE,
                        shard -> besideRegistrar(shard, provisioner))
                .map(shard -> besideRegistrar(shard, provisioner));
    }

    private static TenancyStrategy.AttributePerTenant besideRegistrar(Shard shard, PoolProvisioner provisioner) {
        return new TenancyStrategy.AttributePerTenant(
                shard,
                shared(shard, "", Purpose.SIGN_IN_BESIDE_REGISTRAR, provisioner),
                shared(shard, "-registrar", Purpose.REGISTRAR, provisioner));
    }

    private static AppClient shared(Shard shard, String suffix, Purpose purpose, PoolProvisioner provisioner) {
        var name = ShardPools.nameOf(shard.id()) + suffix;
        return client(shard.pool(), name, purpose, TenantSettings.INITIAL, provisioner);
    }

    private static AppClient client(
            UserPool pool, String name, Purpose purpose, TenantSettings lifetimes, PoolProvisioner provisioner) {
        return provisioner
                .findClient(pool, name)
                .orElseGet(() -> provisioner.createClient(pool, name, new ClientDesign(purpose, lifetimes)));
    }

    /// The next version of a place whose clients are looked for by name, and made where they are gone; everything else
    /// of it is there. What was made is looked for once more: where another has made one too, the older counts.
    Placement again(Tenant tenant, Placement place, PoolProvisioner provisioner) {
        clientsOf(tenant, place, provisioner);
        return clientsOf(tenant, place, provisioner).place(tenant.id(), place.provider(), place.version() + 1);
    }

    private static TenancyStrategy clientsOf(Tenant tenant, Placement place, PoolProvisioner provisioner) {
        return switch (tenant.strategy()) {
            case POOL -> new TenancyStrategy.PoolPerTenant(place.pool(), ownClient(tenant, place, provisioner));
            case CLIENT -> new TenancyStrategy.ClientPerTenant(shard(place), ownClient(tenant, place, provisioner));
            case GROUP ->
                new TenancyStrategy.GroupPerTenant(shard(place), signIn(shard(place), provisioner), group(place));
            case ATTRIBUTE -> besideRegistrar(shard(place), provisioner);
        };
    }

    private static AppClient ownClient(Tenant tenant, Placement place, PoolProvisioner provisioner) {
        return client(place.pool(), nameOf(tenant), Purpose.SIGN_IN, tenant.settings(), provisioner);
    }

    private static Shard shard(Placement place) {
        return new Shard(place.shard().orElseThrow(), place.pool());
    }

    private static String group(Placement place) {
        return place.group().orElseThrow(() -> new IllegalStateException("A place without a group"));
    }

    /// What everything of the tenant's own is called at the provider, but for its group.
    static String nameOf(Tenant tenant) {
        return "tenantgate-" + tenant.id();
    }
}
