package io.tenantgate.app.wiring;

import io.micronaut.context.annotation.Factory;
import io.tenantgate.app.settings.BindRule;
import io.tenantgate.app.settings.Checked;
import io.tenantgate.app.settings.PoolTemplates;
import io.tenantgate.app.settings.ProviderResources;
import io.tenantgate.app.settings.SoundSettings;
import io.tenantgate.application.quotas.ProviderQuotas;
import io.tenantgate.application.tenants.TenancyDefaults;
import jakarta.inject.Singleton;
import java.util.List;

/// What an operator sets, judged before anything is begun.
@Factory
final class SettingsWiring {
    /// What several settings say together is judged when the bean is made that they are for.
    @Singleton
    SoundSettings soundSettings(
            List<Checked> each,
            TenancyDefaults tiers,
            ProviderQuotas quotas,
            ProviderResources resources,
            PoolTemplates templates,
            BindRule bind) {
        return new SoundSettings(each);
    }
}
