package io.tenantgate.app.wiring;

import io.micronaut.context.annotation.Factory;
import io.tenantgate.app.settings.ConfiguredProviders;
import io.tenantgate.app.settings.TenancySettings;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.Tenants;
import io.tenantgate.application.provider.Providers;
import io.tenantgate.application.tenants.ChangeStatus;
import io.tenantgate.application.tenants.FindTenant;
import io.tenantgate.application.tenants.FinishProvisioning;
import io.tenantgate.application.tenants.ListTenants;
import io.tenantgate.application.tenants.Provisioning;
import io.tenantgate.application.tenants.RegisterTenant;
import io.tenantgate.application.tenants.ResolveTenant;
import io.tenantgate.application.tenants.ResumeTenant;
import io.tenantgate.application.tenants.SuspendTenant;
import io.tenantgate.application.tenants.TenancyDefaults;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// A tenant's life.
@Factory
final class TenantsWiring {
    @Singleton
    TenancyDefaults defaults(TenancySettings settings, ConfiguredProviders providers) {
        return new TenancyDefaults(settings.strategy(), providers.initial());
    }

    @Singleton
    FinishProvisioning finishProvisioning(Scopes scopes, Tenants tenants, Providers providers, InstantSource clock) {
        return new FinishProvisioning(scopes, tenants, providers, new Provisioning(), clock);
    }

    @Singleton
    RegisterTenant registerTenant(
            Scopes scopes, Tenants tenants, TenancyDefaults defaults, FinishProvisioning finish, AuditTrail trail) {
        return new RegisterTenant(scopes, tenants, defaults, finish, trail);
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
    FindTenant findTenant(Scopes scopes, Tenants tenants) {
        return new FindTenant(scopes, tenants);
    }

    @Singleton
    ListTenants listTenants(Scopes scopes, Tenants tenants) {
        return new ListTenants(scopes, tenants);
    }

    @Singleton
    ResolveTenant resolveTenant(Scopes scopes, Tenants tenants) {
        return new ResolveTenant(scopes, tenants);
    }
}
