package io.tenantgate.app.wiring;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.adapters.persistence.tenantgate.JdbcErrands;
import io.tenantgate.app.jobs.ErrandWorker;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.port.Envelope;
import io.tenantgate.application.port.Errands;
import io.tenantgate.application.port.Ids;
import io.tenantgate.application.signup.DoErrands;
import io.tenantgate.application.signup.ErrandBook;
import io.tenantgate.application.signup.ErrandSteps;
import io.tenantgate.application.signup.OpenAttempts;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// What sign-ups were answered before it is done.
@Factory
public final class ErrandsWiring {
    @Singleton
    Errands errands(Sql sql, Envelope envelope) {
        return new JdbcErrands(sql, envelope);
    }

    @Singleton
    ErrandBook errandBook(Errands errands, Ids ids, InstantSource clock, ErrandWorker worker) {
        return new ErrandBook(errands, ids, clock, worker::wake);
    }

    @Singleton
    ErrandSteps errandSteps(Doors doors, OpenAttempts attempts, Errands errands, AuditTrail trail) {
        return new ErrandSteps(doors, attempts, errands, trail);
    }

    @Singleton
    DoErrands doErrands(Doors doors, Errands errands, ErrandSteps steps, InstantSource clock) {
        return new DoErrands(doors, errands, steps, clock);
    }

    @Context
    @Bean(preDestroy = "close")
    ErrandWorker errandWorker(DoErrands errands) {
        var worker = new ErrandWorker(errands);
        worker.start();
        return worker;
    }
}
