package io.tenantgate.adapters.persistence.testing;

import io.tenantgate.adapters.persistence.database.DatabasePassword;
import io.tenantgate.adapters.persistence.database.Login;
import io.tenantgate.adapters.persistence.embedded.AlreadyRunning;
import io.tenantgate.adapters.persistence.embedded.EmbeddedPostgres;
import io.tenantgate.adapters.persistence.embedded.TestPrograms;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/// The one server of this JVM's tests: `TENANTGATE_TEST_DATABASE_URL` (a JDBC URL with user and password of someone who
/// may create roles and databases), else a container when a Docker engine answers, else our embedded one.
final class TestServer {
    private static final int COPIES = 100;
    private static final Map<String, String> FORGETFUL =
            Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off");

    private TestServer() {}

    static Login start() {
        return given().or(TestServer::container).orElseGet(TestServer::embedded);
    }

    private static Optional<Login> given() {
        return Optional.ofNullable(System.getenv("TENANTGATE_TEST_DATABASE_URL"))
                .map(TestServer::ofUrl);
    }

    private static Login ofUrl(String url) {
        var given = org.postgresql.Driver.parseURL(url, null);
        String user = given.getProperty("user", "postgres");
        return new Login(url, user, new DatabasePassword(given.getProperty("password", "")));
    }

    /// Not seen to run: no Docker engine was at hand where this was written.
    private static Optional<Login> container() {
        if (!mayHaveDocker() || !DockerClientFactory.instance().isDockerAvailable()) return Optional.empty();
        var container = new PostgreSQLContainer("postgres:18");
        container.start();
        return Optional.of(new Login(
                container.getJdbcUrl(), container.getUsername(), new DatabasePassword(container.getPassword())));
    }

    /// Asking Docker's client costs most of a second, so it is asked only where an engine's socket is.
    private static boolean mayHaveDocker() {
        return System.getenv("DOCKER_HOST") != null
                || Stream.of(Path.of("/var/run/docker.sock"), home(".docker/run/docker.sock"))
                        .anyMatch(Files::exists);
    }

    private static Path home(String path) {
        return Path.of(System.getProperty("user.home")).resolve(path);
    }

    /// Directories are kept, so that only the first run pays for unpacking and initdb. Each JVM takes the first that
    /// no other one uses; its server ends with it, or when the next JVM finds it orphaned.
    private static Login embedded() {
        for (int copy = 0; copy < COPIES; copy++) {
            try {
                var server = EmbeddedPostgres.start(
                        TestPrograms.ROOT.resolve("server-" + copy), TestPrograms.DIRECTORY, FORGETFUL);
                Runtime.getRuntime().addShutdownHook(new Thread(server::close));
                var password = new DatabasePassword(server.revealSuperuserPassword());
                var login = new Login(server.url("postgres"), server.superuser(), password);
                Template.tidy(login);
                return login;
            } catch (AlreadyRunning another) {
                // then the next copy
            }
        }
        throw new IllegalStateException("All test servers under %s are in use".formatted(TestPrograms.ROOT));
    }
}
