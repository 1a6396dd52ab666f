package io.tenantgate.app;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.Micronaut;
import io.tenantgate.app.start.Rehearsal;

/// Starts Tenantgate. `rehearse` starts it, answers a few requests and stops it again: the launcher trains the
/// ahead-of-time cache with that.
public final class Main {
    private static final String REHEARSE = "rehearse";

    private Main() {}

    public static void main(String[] arguments) {
        if (arguments.length == 1 && arguments[0].equals(REHEARSE)) {
            Rehearsal.run(Main::start);
            return;
        }
        start();
    }

    private static ApplicationContext start() {
        return Micronaut.build(new String[0])
                .mainClass(Main.class)
                .deduceEnvironment(false)
                .banner(false)
                .start();
    }
}
