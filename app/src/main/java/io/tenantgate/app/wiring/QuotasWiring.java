package io.tenantgate.app.wiring;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.adapters.persistence.tenantgate.JdbcQuotaBuckets;
import io.tenantgate.app.settings.ConfiguredProviders;
import io.tenantgate.app.settings.PoolTemplates;
import io.tenantgate.app.settings.ProviderResources;
import io.tenantgate.app.settings.QuotaRule;
import io.tenantgate.app.settings.QuotaSettings;
import io.tenantgate.app.settings.ResourceSettings;
import io.tenantgate.app.settings.TemplateSettings;
import io.tenantgate.application.port.Ids;
import io.tenantgate.application.port.QuotaBuckets;
import io.tenantgate.application.quotas.ProviderQuotas;
import io.tenantgate.application.quotas.QuotaGovernor;
import io.tenantgate.application.quotas.ShowQuotas;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/// The quotas of the providers, and what their pools get.
@Factory
final class QuotasWiring {
    /// How long a call waits for its turn: shorter than a person does.
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /// Made with the service, so that numbers that cannot be are refused at the start.
    @Context
    ProviderQuotas providerQuotas(ConfiguredProviders configured, List<QuotaSettings> named) {
        return new QuotaRule(named).of(configured);
    }

    /// Likewise.
    @Context
    ProviderResources providerResources(ConfiguredProviders configured, List<ResourceSettings> named) {
        return ProviderResources.of(named, configured);
    }

    /// Likewise.
    @Context
    PoolTemplates poolTemplates(ConfiguredProviders configured, List<TemplateSettings> named) {
        return PoolTemplates.of(named, configured);
    }

    @Singleton
    QuotaBuckets quotaBuckets(Sql sql) {
        return new JdbcQuotaBuckets(sql);
    }

    @Singleton
    QuotaGovernor quotaGovernor(ProviderQuotas quotas, QuotaBuckets buckets, InstantSource clock, Ids ids) {
        return new QuotaGovernor(quotas, buckets, clock, ids::next, PATIENCE);
    }

    @Singleton
    ShowQuotas showQuotas(ProviderQuotas quotas, QuotaBuckets buckets, InstantSource clock) {
        return new ShowQuotas(quotas, buckets, clock);
    }
}
