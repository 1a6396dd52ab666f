package io.tenantgate.app.wiring;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import io.tenantgate.adapters.userpools.BuiltinEngine;
import io.tenantgate.adapters.userpools.BuiltinIssuerKeys;
import io.tenantgate.adapters.userpools.BuiltinProvider;
import io.tenantgate.app.settings.CognitoVariables;
import io.tenantgate.app.settings.ConfiguredProviders;
import io.tenantgate.app.settings.ProviderSettings;
import io.tenantgate.app.settings.TenancySettings;
import io.tenantgate.application.provider.Providers;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The providers, by name: the built-in user pools, and those on Amazon Cognito.
@Factory
final class ProvidersWiring {
    @Context
    ConfiguredProviders configuredProviders(
            List<ProviderSettings> named,
            CognitoVariables variables,
            TenancySettings tenancy,
            @Property(name = "aws.region") Optional<String> region) {
        return ConfiguredProviders.of(named, variables, tenancy.provider(), region);
    }

    @Singleton
    Providers providers(
            ConfiguredProviders configured, BuiltinEngine engine, BuiltinIssuerKeys keys, CognitoProviders cognito) {
        var builtin = Stream.of(BuiltinProvider.of(configured.builtin(), engine, keys));
        return new Providers(Stream.concat(builtin, cognito.all().stream()).toList());
    }
}
