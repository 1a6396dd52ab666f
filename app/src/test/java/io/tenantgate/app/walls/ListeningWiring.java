package io.tenantgate.app.walls;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.tenantgate.adapters.persistence.database.Database;
import io.tenantgate.adapters.persistence.scopes.Transaction;
import io.tenantgate.adapters.persistence.sql.Sql;
import jakarta.inject.Singleton;

/// The service's own transactions and statements, on connections that are listened to.
@Factory
@Requires(beans = Listener.class)
final class ListeningWiring {
    @Singleton
    @Replaces(Transaction.class)
    Transaction transaction(Database database, Listener listener) {
        return new Transaction(Tapped.dataSource(database.dataSource(), listener));
    }

    @Singleton
    @Replaces(Sql.class)
    Sql sql(Transaction transaction, Database database, Listener listener) {
        return new Sql(transaction, Tapped.dataSource(database.bearers(), listener));
    }
}
