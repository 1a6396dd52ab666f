package io.tenantgate.app.laws;

import io.tenantgate.app.api.MovableClock;
import io.tenantgate.app.api.Service;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashMap;
import org.junit.jupiter.api.extension.ExtendWith;

/// Laws on a service in this process whose hashes and statements are counted.
@ExtendWith(Counted.Starter.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface Counted {
    final class Starter extends StartedOnce {
        @Override
        Running start() {
            var settings = new HashMap<>(InOneProcess.SETTINGS);
            settings.put("TESTS_COUNTED", "true");
            var clock = new MovableClock();
            return new InOneProcess.One(Service.start(clock, settings), clock);
        }
    }
}
