package io.tenantgate.adapters.persistence.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a launcher of throw-away databases gives up, and ours does not.
class EmbeddedPostgresSafetyTest {
    @TempDir
    private static Path directory;

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() {
        server = EmbeddedPostgres.start(directory, TestPrograms.DIRECTORY, Map.of());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void isDurable(String setting) throws SQLException {
        assertThat(show(setting)).isEqualTo("on");
    }

    @Test
    void listensOnLoopbackAlone() throws SQLException {
        assertThat(show("listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(show("unix_socket_directories")).isEmpty();
    }

    @Test
    void letsNobodyInWithoutThePassword() {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> DriverManager.getConnection(server.url("postgres"), "postgres", "guess"))
                .satisfies(refused -> assertThat(refused.getSQLState()).isEqualTo("28P01"));
    }

    @Test
    void hidesItsPasswordFromOthers() throws IOException {
        var permissions = Files.getPosixFilePermissions(directory.resolve("postgres-password"));

        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
    }

    @Test
    void inheritsNoSecretOfTheServicesEnvironment() throws IOException {
        String pid =
                Files.readAllLines(directory.resolve("postgres/postmaster.pid")).getFirst();
        var environment = Path.of("/proc", pid, "environ");

        if (Files.isReadable(environment)) {
            assertThat(Files.readString(environment).split("\0"))
                    .allSatisfy(entry -> assertThat(entry).matches("(PATH|LC_ALL|PG[A-Z_]*)=.*"));
        }
    }

    private static String show(String setting) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        server.url("postgres"), server.superuser(), server.revealSuperuserPassword());
                var statement = connection.createStatement();
                var answer = statement.executeQuery("select current_setting('%s')".formatted(setting))) {
            answer.next();
            return answer.getString(1);
        }
    }
}
