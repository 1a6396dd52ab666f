package io.tenantgate.app.cuts;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.tenantgate.application.port.Deletions;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Objects;

/// Before a deletion ends something else happens.
@Factory
@Requires(beans = Interlude.class)
final class InterludeWiring {
    @Singleton
    BeanCreatedEventListener<Deletions> interrupted(Interlude interlude) {
        return event -> interrupted(event.getBean(), interlude);
    }

    private static Deletions interrupted(Deletions real, Interlude interlude) {
        var made = Proxy.newProxyInstance(
                Deletions.class.getClassLoader(), new Class<?>[] {Deletions.class}, (_, method, given) -> {
                    if (method.getName().equals("end")) {
                        interlude.play();
                    }
                    try {
                        return method.invoke(real, given);
                    } catch (InvocationTargetException e) {
                        throw Objects.requireNonNull(e.getCause());
                    }
                });
        return (Deletions) made;
    }
}
