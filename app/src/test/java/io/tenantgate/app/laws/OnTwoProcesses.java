package io.tenantgate.app.laws;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/// Laws on two processes of the packaged service, which share nothing but a database.
@ExtendWith(OnTwoProcesses.Starter.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface OnTwoProcesses {
    final class Starter extends StartedOnce {
        @Override
        Running start() {
            return TwoProcesses.start();
        }
    }
}
