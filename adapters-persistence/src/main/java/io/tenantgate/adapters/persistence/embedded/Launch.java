package io.tenantgate.adapters.persistence.embedded;

import com.sun.security.auth.module.UnixSystem;
import io.tenantgate.adapters.persistence.StartRefused;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How a PostgreSQL program is started. PostgreSQL refuses to run as root, so root runs it in a user namespace of
/// its own (`unshare -U`), where it is nobody while its files stay root's.
final class Launch {
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private Launch() {}

    static ProcessBuilder of(Path program, List<String> arguments) {
        var command = new ArrayList<String>();
        if (isRoot()) command.addAll(List.of("unshare", "-U"));
        command.add(program.toString());
        command.addAll(arguments);
        return clean(command);
    }

    /// In a session of its own, so that Ctrl-C at a terminal stops the service first and the server after it.
    static ProcessBuilder detached(Path program, List<String> arguments) {
        ProcessBuilder launch = of(program, arguments);
        if (Files.isExecutable(SETSID)) launch.command().addFirst(SETSID.toString());
        return launch;
    }

    /// Refuses in words where root may not open a user namespace.
    static void requireAllowed() {
        if (!isRoot() || mayUnshare()) return;
        throw new StartRefused(
                "PostgreSQL does not run as root, and this machine refuses root a user namespace (unshare -U): "
                        + "run Tenantgate as another user, or set DATASOURCES_DEFAULT_URL");
    }

    static int run(ProcessBuilder launch) {
        try {
            return launch.start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(
                    "Interrupted while running " + launch.command().getFirst(), e);
        }
    }

    private static boolean isRoot() {
        return new UnixSystem().getUid() == 0;
    }

    private static boolean mayUnshare() {
        try {
            return run(clean(new ArrayList<>(List.of("unshare", "-U", "true")))) == 0;
        } catch (UncheckedIOException noSuchProgram) {
            return false;
        }
    }

    /// Without the service's environment: its secrets are none of the server's business.
    private static ProcessBuilder clean(List<String> command) {
        var launch = new ProcessBuilder(command)
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        String path = launch.environment().getOrDefault("PATH", "/usr/bin:/bin");
        launch.environment().clear();
        launch.environment().put("PATH", path);
        launch.environment().put("LC_ALL", "C");
        return launch;
    }
}
