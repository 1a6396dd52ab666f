package io.tenantgate.app;

import io.tenantgate.adapters.persistence.StartRefused;
import io.tenantgate.app.start.Instance;
import io.tenantgate.app.start.Rehearsal;
import java.util.Optional;
import java.util.stream.Stream;

/// Starts Tenantgate. `rehearse` starts it, answers a few requests and stops it again: the launcher trains the
/// ahead-of-time cache with that.
public final class Main {
    private static final String REHEARSE = "rehearse";

    private Main() {}

    public static void main(String[] arguments) {
        var instance = new Instance(Main.class);
        Runtime.getRuntime().addShutdownHook(new Thread(instance::stop, "stop"));
        try {
            var address = instance.start();
            if (arguments.length == 1 && arguments[0].equals(REHEARSE)) {
                Rehearsal.run(address, instance.directory());
                System.exit(0);
            }
        } catch (RuntimeException e) {
            refusalIn(e).ifPresentOrElse(Main::tell, e::printStackTrace);
            System.exit(1);
        }
    }

    private static void tell(StartRefused refusal) {
        System.err.println("Tenantgate does not start. " + refusal.getMessage());
    }

    private static Optional<StartRefused> refusalIn(Throwable fault) {
        return Stream.<Throwable>iterate(fault, Throwable::getCause)
                .takeWhile(cause -> cause != null)
                .filter(StartRefused.class::isInstance)
                .map(StartRefused.class::cast)
                .findFirst();
    }
}
