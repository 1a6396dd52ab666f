package io.tenantgate.app.wiring;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.tenantgate.adapters.persistence.database.Database;
import io.tenantgate.adapters.persistence.envelope.DataKeys;
import io.tenantgate.adapters.persistence.envelope.MasterKey;
import io.tenantgate.adapters.persistence.envelope.PoolVault;
import io.tenantgate.adapters.persistence.envelope.TenantgateEnvelope;
import io.tenantgate.adapters.persistence.scopes.PoolTransactions;
import io.tenantgate.adapters.persistence.scopes.TenantScopes;
import io.tenantgate.adapters.persistence.scopes.Transaction;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.app.settings.DatabaseSettings;
import io.tenantgate.app.settings.ServiceSettings;
import io.tenantgate.app.settings.SoundSettings;
import io.tenantgate.application.port.Envelope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.userpools.port.Transactions;
import io.tenantgate.userpools.port.Vault;
import jakarta.inject.Singleton;

/// The database, its transactions, and what seals secrets in it.
@Factory
final class DatabaseWiring {
    /// Opened when it is known that all settings can be.
    @Context
    @Bean(preDestroy = "close")
    Database database(ServiceSettings service, DatabaseSettings settings, SoundSettings allOfThem) {
        var location = settings.location(service.directory(), service.givenMasterKey());
        return Database.open(location, service.connections());
    }

    @Singleton
    Transaction transaction(Database database) {
        return new Transaction(database.dataSource());
    }

    @Singleton
    Sql sql(Transaction transaction, Database database) {
        return new Sql(transaction, database.bearers());
    }

    @Singleton
    Scopes scopes(Transaction transaction) {
        return new TenantScopes(transaction);
    }

    @Singleton
    Transactions transactions(Transaction transaction) {
        return new PoolTransactions(transaction);
    }

    @Context
    DataKeys dataKeys(ServiceSettings service, Transaction transaction, Sql sql) {
        var master = service.givenMasterKey().orElseGet(() -> MasterKey.inDirectory(service.directory()));
        return DataKeys.open(master, transaction, sql);
    }

    @Singleton
    Envelope envelope(DataKeys keys) {
        return new TenantgateEnvelope(keys);
    }

    @Singleton
    Vault vault(DataKeys keys) {
        return new PoolVault(keys);
    }
}
