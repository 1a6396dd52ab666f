package io.tenantgate.app.laws;

import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.app.api.MovableClock;
import io.tenantgate.app.api.Service;
import io.tenantgate.app.api.World;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;

/// Laws on the service in this process.
@ExtendWith(InOneProcess.Starter.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface InOneProcess {
    Map<String, String> SETTINGS = Map.of("TENANTGATE_TENANCY_SHARD_CAPACITY", "2");

    /// For the pools of all laws.
    int KEY_PAIRS = 4000;

    final class Starter extends StartedOnce {
        @Override
        Running start() {
            var clock = new MovableClock();
            var service = Service.start(clock, SETTINGS);
            service.database().stock(KEY_PAIRS);
            return new One(service, clock);
        }
    }

    record One(Service service, MovableClock clock) implements Running {
        @Override
        public World world() {
            return service.world();
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
