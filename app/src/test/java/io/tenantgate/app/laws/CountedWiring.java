package io.tenantgate.app.laws;

import io.micronaut.context.BeanContext;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.tenantgate.adapters.persistence.database.Database;
import io.tenantgate.adapters.persistence.scopes.Transaction;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.adapters.persistence.testing.CountedStatements;
import io.tenantgate.userpools.hashing.HashGuard;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/// Lets [CountedWork] see what the service does for its callers; what it does by itself, in its jobs, is not theirs.
@Factory
@Requires(property = "tests.counted")
final class CountedWiring {
    private static final Pattern JOB = Pattern.compile("job-\\d+|(outbox|errands)(-\\d+)?");

    @Singleton
    CountedWork work(CountedStatements statements) {
        return new CountedWork(statements);
    }

    @Singleton
    CountedStatements statements(Database database) {
        return new CountedStatements(
                database.dataSource(),
                () -> !JOB.matcher(Thread.currentThread().getName()).matches());
    }

    @Singleton
    BeanCreatedEventListener<Transaction> transactions() {
        return event ->
                new Transaction(beans(event).getBean(CountedStatements.class).dataSource());
    }

    @Singleton
    BeanCreatedEventListener<Sql> sql() {
        return event -> new Sql(
                beans(event).getBean(Transaction.class),
                beans(event).getBean(CountedStatements.class).dataSource());
    }

    @Singleton
    BeanCreatedEventListener<HashGuard> guards() {
        return event -> () -> {
            event.getBean().beforeHash();
            beans(event).getBean(CountedWork.class).hashed();
        };
    }

    private static BeanContext beans(BeanCreatedEvent<?> event) {
        return event.getSource();
    }
}
