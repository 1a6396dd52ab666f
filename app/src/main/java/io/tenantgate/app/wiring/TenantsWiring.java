package io.tenantgate.app.wiring;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.tenantgate.app.settings.ConfiguredProviders;
import io.tenantgate.app.settings.ProviderResources;
import io.tenantgate.app.settings.TenancySettings;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.invitations.FirstOwner;
import io.tenantgate.application.port.Ids;
import io.tenantgate.application.port.ProviderRoom;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.Setbacks;
import io.tenantgate.application.port.Shards;
import io.tenantgate.application.port.TenantChanges;
import io.tenantgate.application.port.Tenants;
import io.tenantgate.application.provider.Providers;
import io.tenantgate.application.tenants.Bounds;
import io.tenantgate.application.tenants.ChangeStatus;
import io.tenantgate.application.tenants.ChangeTenant;
import io.tenantgate.application.tenants.FindTenant;
import io.tenantgate.application.tenants.FinishProvisioning;
import io.tenantgate.application.tenants.IntendedTenants;
import io.tenantgate.application.tenants.ListTenants;
import io.tenantgate.application.tenants.NextPlace;
import io.tenantgate.application.tenants.NoteSetback;
import io.tenantgate.application.tenants.Provisioning;
import io.tenantgate.application.tenants.RegisterTenant;
import io.tenantgate.application.tenants.ResolveTenant;
import io.tenantgate.application.tenants.ResumeTenant;
import io.tenantgate.application.tenants.RetryPauses;
import io.tenantgate.application.tenants.ShardPlaces;
import io.tenantgate.application.tenants.ShardPools;
import io.tenantgate.application.tenants.ShowPlacement;
import io.tenantgate.application.tenants.SuspendTenant;
import io.tenantgate.application.tenants.TenancyDefaults;
import io.tenantgate.application.tenants.Tuning;
import io.tenantgate.application.tenants.UnfinishedTenants;
import io.tenantgate.domain.tenancy.ShardCapacity;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.concurrent.ThreadLocalRandom;

/// A tenant's life.
@Factory
final class TenantsWiring {
    /// Made with the service, so that tiers that cannot be are refused at the start.
    @Context
    TenancyDefaults defaults(TenancySettings settings, ConfiguredProviders providers) {
        return settings.defaults(providers);
    }

    @Singleton
    ShardPools shardPools(Scopes scopes, Shards shards, InstantSource clock) {
        return new ShardPools(scopes, shards, clock);
    }

    @Singleton
    Provisioning provisioning(ShardPools shards) {
        return new Provisioning(shards);
    }

    @Singleton
    NoteSetback noteSetback(Scopes scopes, Setbacks setbacks, AuditTrail trail) {
        var pauses = RetryPauses.standard(() -> ThreadLocalRandom.current().nextDouble());
        return new NoteSetback(scopes, setbacks, pauses, trail);
    }

    @Singleton
    UnfinishedTenants unfinishedTenants(Tenants tenants, FirstOwner owner, NoteSetback setbacks, InstantSource clock) {
        return new UnfinishedTenants(tenants, owner, setbacks, clock);
    }

    @Singleton
    FinishProvisioning finishProvisioning(
            Scopes scopes,
            UnfinishedTenants unfinished,
            Providers providers,
            Provisioning provisioning,
            NextPlace nextPlace) {
        return new FinishProvisioning(scopes, unfinished, providers, provisioning, nextPlace);
    }

    /// Made with the service, so that one that cannot be is refused at the start.
    @Context
    ShardCapacity shardCapacity(TenancySettings settings) {
        return settings.capacityOfShards();
    }

    @Singleton
    Bounds bounds(Providers providers, ShardCapacity usual, ProviderResources resources) {
        return new Bounds(providers, usual, resources.shards());
    }

    @Singleton
    ShardPlaces shardPlaces(Shards shards, ProviderRoom room, Bounds bounds, Ids ids, InstantSource clock) {
        return new ShardPlaces(shards, room, bounds, ids, clock);
    }

    @Singleton
    NextPlace nextPlace(Scopes scopes, Tenants tenants, ShardPlaces places, NoteSetback setbacks) {
        return new NextPlace(scopes, tenants, places, setbacks);
    }

    @Singleton
    ShowPlacement showPlacement(Scopes scopes, Shards shards, ProviderRoom room, Providers providers) {
        return new ShowPlacement(scopes, shards, room, providers);
    }

    @Singleton
    IntendedTenants intendedTenants(
            Scopes scopes, Tenants tenants, ShardPlaces places, Providers providers, FirstOwner owner) {
        return new IntendedTenants(scopes, tenants, places, providers, owner);
    }

    @Singleton
    RegisterTenant registerTenant(
            Scopes scopes,
            IntendedTenants intended,
            TenancyDefaults defaults,
            FinishProvisioning finish,
            AuditTrail trail) {
        return new RegisterTenant(scopes, intended, defaults, finish, trail);
    }

    @Singleton
    ChangeStatus changeStatus(Scopes scopes, Tenants tenants, AuditTrail trail) {
        return new ChangeStatus(scopes, tenants, trail);
    }

    @Singleton
    SuspendTenant suspendTenant(ChangeStatus change) {
        return new SuspendTenant(change);
    }

    @Singleton
    ResumeTenant resumeTenant(ChangeStatus change) {
        return new ResumeTenant(change);
    }

    @Singleton
    FindTenant findTenant(Scopes scopes, TenantChanges tenants, Setbacks setbacks) {
        return new FindTenant(scopes, tenants, setbacks);
    }

    @Singleton
    Tuning tuning(Scopes scopes, TenantChanges changes, Providers providers, InstantSource clock) {
        return new Tuning(scopes, changes, providers, clock);
    }

    @Singleton
    ChangeTenant changeTenant(
            Scopes scopes, TenantChanges changes, TenancyDefaults defaults, Tuning tuning, AuditTrail trail) {
        return new ChangeTenant(scopes, changes, defaults, tuning, trail);
    }

    @Singleton
    ListTenants listTenants(Scopes scopes, Tenants tenants) {
        return new ListTenants(scopes, tenants);
    }

    @Singleton
    ResolveTenant resolveTenant(Scopes scopes, Tenants tenants, InstantSource clock) {
        return new ResolveTenant(scopes, tenants, clock);
    }
}
