package io.tenantgate.app.laws;

import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.app.api.Api;
import io.tenantgate.app.api.MovableClock;
import io.tenantgate.app.api.Service;
import io.tenantgate.app.api.World;
import io.tenantgate.application.signup.DoErrands;
import io.tenantgate.testkit.provider.Lifeline;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;

/// Laws on a service whose providers join no transaction, and whose hashes, statements and calls are counted. What was
/// promised is done when the operator asks for something.
@ExtendWith(AnsweredFirst.Starter.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface AnsweredFirst {
    final class Starter extends StartedOnce {
        @Override
        Running start() {
            var settings = new HashMap<>(InOneProcess.SETTINGS);
            settings.put("TESTS_COUNTED", "true");
            var lifeline = new Lifeline();
            return new One(Service.start(new MovableClock(), settings, lifeline), lifeline);
        }
    }

    record One(Service service, Lifeline lifeline) implements Running {
        @Override
        public World world() {
            var real = service.world();
            var operator = new Api(
                    () -> {
                        service.bean(DoErrands.class).all();
                        return real.operator().base().get();
                    },
                    real.operator().headers());
            return new World(real.anyone(), operator);
        }

        @Override
        public TestDatabase database() {
            return service.database();
        }

        @Override
        public List<World> processes() {
            return List.of(world());
        }

        @Override
        public Service inside() {
            return service;
        }

        @Override
        public void close() {
            service.close();
        }
    }
}
