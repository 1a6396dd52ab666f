package io.tenantgate.app.wiring;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.tenantgate.adapters.rest.network.HttpSettings;
import io.tenantgate.adapters.rest.operation.InboxAccess;
import io.tenantgate.adapters.rest.operation.MetricsText;
import io.tenantgate.app.jobs.Background;
import io.tenantgate.app.jobs.Job;
import io.tenantgate.app.jobs.Jobs;
import io.tenantgate.app.jobs.Retention;
import io.tenantgate.app.settings.BindRule;
import io.tenantgate.app.settings.ServiceSettings;
import io.tenantgate.app.start.Announcement;
import io.tenantgate.app.start.OperatorKeyFile;
import io.tenantgate.application.attributes.FinishAdditions;
import io.tenantgate.application.audit.SealTrail;
import io.tenantgate.application.callers.BearerTrail;
import io.tenantgate.application.intents.FinishCalls;
import io.tenantgate.application.port.ApiKeys;
import io.tenantgate.application.port.Ids;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.quotas.QuotaGovernor;
import io.tenantgate.application.signup.DropAttempts;
import io.tenantgate.application.tenants.FinishDeletion;
import io.tenantgate.application.tenants.FinishProvisioning;
import io.tenantgate.application.tenants.Tuning;
import io.tenantgate.userpools.keys.KeyBank;
import io.tenantgate.userpools.keys.SigningProvider;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/// What runs beside the API: jobs, metrics, the development inbox, and the words at the start.
@Factory
public final class OperationWiring {
    private static final Duration AT_ONCE = Duration.ofMillis(500);
    private static final Duration OFTEN = Duration.ofSeconds(2);
    private static final Duration MINUTELY = Duration.ofMinutes(1);
    private static final Duration DAILY = Duration.ofDays(1);

    @Context
    @Bean(preDestroy = "close")
    Background background(Jobs jobs) {
        return new Background(jobs.all());
    }

    @Singleton
    Jobs jobs(
            KeyBank bank,
            FinishProvisioning provisioning,
            FinishDeletion deletion,
            FinishCalls calls,
            FinishAdditions additions,
            Tuning tuning,
            BearerTrail bearers,
            DropAttempts attempts,
            QuotaGovernor quotas,
            SealTrail sealer,
            Retention retention) {
        return new Jobs(List.of(
                new Job("key bank", OFTEN, bank::refill),
                new Job("provisioning", OFTEN, provisioning::resumeAll),
                new Job("deletion", OFTEN, deletion::resumeAll),
                new Job("cut-off calls", OFTEN, calls::resumeAll),
                new Job("settings", OFTEN, tuning::resumeAll),
                new Job("cut-off attributes", MINUTELY, additions::resumeAll),
                new Job("refused bearers", MINUTELY, bearers::writeSums),
                new Job("old sign-ups", MINUTELY, attempts::expired),
                new Job("quotas", OFTEN, quotas::settle),
                new Job("sealer", AT_ONCE, sealer::sealAll),
                new Job("heads", MINUTELY, sealer::noteHeads),
                new Job("old audit events", DAILY, retention::enforce)));
    }

    @Singleton
    HttpSettings httpSettings(ServiceSettings settings) {
        return settings.http();
    }

    @Singleton
    MetricsText metrics(PrometheusMeterRegistry registry) {
        return registry::scrape;
    }

    @Singleton
    @Requires(condition = InboxIsOn.class)
    InboxAccess inboxAccess(BindRule.Inbox rule) {
        return new InboxAccess(rule == BindRule.Inbox.FOR_OPERATORS);
    }

    @Singleton
    OperatorKeyFile operatorKeyFile(Scopes scopes, ApiKeys keys, Ids ids, InstantSource clock) {
        return new OperatorKeyFile(scopes, keys, ids, clock);
    }

    @Singleton
    Announcement announcement(ServiceSettings settings, SigningProvider signing) {
        return new Announcement(settings, signing.name());
    }
}
