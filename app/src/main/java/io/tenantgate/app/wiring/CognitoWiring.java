package io.tenantgate.app.wiring;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.tenantgate.adapters.cognito.CognitoAdmission;
import io.tenantgate.adapters.cognito.CognitoIssuers;
import io.tenantgate.adapters.cognito.CognitoNotices;
import io.tenantgate.adapters.cognito.CognitoPorts;
import io.tenantgate.adapters.cognito.CognitoProvider;
import io.tenantgate.adapters.cognito.CognitoSettings;
import io.tenantgate.adapters.cognito.CognitoSettings.SignIn;
import io.tenantgate.adapters.messaging.Letterbox;
import io.tenantgate.adapters.messaging.OutboxCodes;
import io.tenantgate.adapters.messaging.OutboxNotices;
import io.tenantgate.app.settings.CognitoPlace;
import io.tenantgate.app.settings.ConfiguredProviders;
import io.tenantgate.app.settings.PoolTemplates;
import io.tenantgate.app.settings.ProviderResources;
import io.tenantgate.app.settings.ServiceSettings;
import io.tenantgate.application.port.CodeLetters;
import io.tenantgate.application.port.Ids;
import io.tenantgate.application.port.Memberships;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.UnprovenSignUps;
import io.tenantgate.application.provider.Newcomers;
import io.tenantgate.application.quotas.QuotaGovernor;
import io.tenantgate.application.signin.Admission;
import io.tenantgate.application.signup.SignUpCodes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.InstantSource;

/// The providers on Amazon Cognito, each with a client of its own.
@Factory
final class CognitoWiring {
    @Singleton
    @Bean(preDestroy = "close")
    CognitoProviders cognitoProviders(
            ConfiguredProviders configured,
            ProviderResources resources,
            PoolTemplates templates,
            CognitoPorts ports,
            ServiceSettings service) {
        var server = URI.create(service.publicAddress());
        return new CognitoProviders(configured.cognito().stream()
                .map(place -> open(place, settings(place, resources, server).with(templates.of(place.name())), ports))
                .toList());
    }

    private static CognitoProviders.Opened open(CognitoPlace place, CognitoSettings settings, CognitoPorts ports) {
        var opened = CognitoProvider.open(place.name(), settings, ports);
        return new CognitoProviders.Opened(opened.provider(), opened::close);
    }

    private static CognitoSettings settings(CognitoPlace place, ProviderResources resources, URI server) {
        var usual = CognitoSettings.of(place.region()).with(new SignIn(place.authApi(), server));
        var region = resources.of(place.name()).map(usual::with).orElse(usual);
        var patient = place.timeout().map(region::waiting).orElse(region);
        var there = place.endpoint().map(patient::with).orElse(patient);
        return place.adopted().map(there::adopting).orElse(there);
    }

    @Singleton
    CognitoPorts cognitoPorts(
            Admission admission,
            CognitoNotices notices,
            Newcomers newcomers,
            Scopes scopes,
            Memberships memberships,
            QuotaGovernor quotas,
            InstantSource clock) {
        CognitoIssuers issuers = issuer -> scopes.in(Scope.PLATFORM, () -> memberships.anyAt(issuer));
        return new CognitoPorts(CognitoAdmission.of(admission), notices, newcomers, issuers, quotas, clock);
    }

    @Singleton
    CodeLetters codeLetters(Letterbox letterbox) {
        return new OutboxCodes(letterbox);
    }

    @Singleton
    Newcomers newcomers(Scopes scopes, UnprovenSignUps unproven, CodeLetters letters, Ids ids) {
        return new SignUpCodes(scopes, unproven, letters, ids);
    }

    @Singleton
    CognitoNotices cognitoNotices(Letterbox letterbox, Scopes scopes) {
        return new OutboxNotices(letterbox, scopes)::send;
    }
}
