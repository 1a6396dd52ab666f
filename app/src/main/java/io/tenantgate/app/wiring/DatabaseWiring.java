package io.tenantgate.app.wiring;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.tenantgate.adapters.persistence.database.Database;
import io.tenantgate.adapters.persistence.envelope.MasterKey;
import io.tenantgate.app.settings.DatabaseSettings;
import io.tenantgate.app.settings.ServiceSettings;
import jakarta.inject.Singleton;

/// The database and what seals secrets in it.
@Factory
final class DatabaseWiring {
    @Context
    @Bean(preDestroy = "close")
    Database database(ServiceSettings service, DatabaseSettings settings) {
        var location = settings.location(service.directory(), service.givenMasterKey());
        return Database.open(location, service.poolSize());
    }

    @Singleton
    MasterKey masterKey(ServiceSettings service, Database opened) {
        return service.givenMasterKey().orElseGet(() -> MasterKey.inDirectory(service.directory()));
    }
}
