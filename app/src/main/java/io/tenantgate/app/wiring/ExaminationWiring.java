package io.tenantgate.app.wiring;

import io.micronaut.context.annotation.Factory;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.examination.CheckProvider;
import io.tenantgate.application.examination.ProviderStates;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.Tenants;
import io.tenantgate.application.provider.Providers;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// What is wrong with the providers.
@Factory
final class ExaminationWiring {
    @Singleton
    CheckProvider checkProvider(Scopes scopes, Tenants tenants, Providers providers, AuditTrail trail) {
        return new CheckProvider(scopes, tenants, providers, trail);
    }

    @Singleton
    ProviderStates providerStates(Providers providers, InstantSource clock) {
        return new ProviderStates(providers, clock, Thread::startVirtualThread);
    }
}
