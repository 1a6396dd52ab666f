package io.tenantgate.app.cuts;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.tenantgate.app.jobs.Background;
import io.tenantgate.app.jobs.ErrandWorker;
import io.tenantgate.app.wiring.ErrandsWiring;
import io.tenantgate.app.wiring.OperationWiring;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.provider.Providers;
import io.tenantgate.application.signup.DoErrands;
import io.tenantgate.testkit.provider.Apart;
import io.tenantgate.testkit.provider.Lifeline;
import jakarta.inject.Singleton;
import java.util.List;

/// A service whose providers join no transaction. Where it has a lifeline to be cut off by, its jobs run when a test
/// says so.
@Factory
@Requires(beans = Lifeline.class)
final class ApartWiring {
    @Singleton
    BeanCreatedEventListener<Providers> apart(Lifeline lifeline, Scopes scopes) {
        var apart = new Apart(lifeline, scopes::open);
        return event ->
                new Providers(event.getBean().all().stream().map(apart::of).toList());
    }

    @Context
    @Replaces(bean = Background.class, factory = OperationWiring.class)
    Background nothing() {
        return new Background(List.of());
    }

    /// One that is never started.
    @Context
    @Replaces(bean = ErrandWorker.class, factory = ErrandsWiring.class)
    ErrandWorker nobody(DoErrands errands) {
        return new ErrandWorker(errands);
    }
}
