package io.tenantgate.adapters.persistence.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tenantgate.adapters.persistence.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {
    private static final Path PROGRAMS = TestPrograms.DIRECTORY;

    @TempDir
    private static Path pristine;

    @TempDir
    private Path temporary;

    private Path directory;

    @BeforeAll
    static void makeOneClusterForAll() {
        EmbeddedPostgres.start(pristine, PROGRAMS, Map.of()).close();
    }

    @BeforeEach
    void copyIt() throws IOException {
        directory = temporary.resolve("data");
        PathUtils.copyDirectory(pristine, directory, StandardCopyOption.COPY_ATTRIBUTES);
        Files.setPosixFilePermissions(directory.resolve("postgres"), PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void keepsItsDataOverARestart() throws SQLException {
        try (var server = start()) {
            write(server, "kept");
        }

        try (var server = start()) {
            assertThat(read(server)).isEqualTo("kept");
        }
    }

    @Test
    void refusesASecondStartAndHarmsNothing() throws SQLException {
        try (var server = start()) {
            write(server, "kept");

            assertThatExceptionOfType(AlreadyRunning.class)
                    .isThrownBy(this::start)
                    .withMessageContaining(directory.toString());

            assertThat(read(server)).isEqualTo("kept");
        }
    }

    @Test
    void refusesADirectoryThatAnotherProcessServes() throws Exception {
        var other = ServerInAnotherProcess.start(directory, PROGRAMS);

        assertThatExceptionOfType(AlreadyRunning.class).isThrownBy(this::start);

        other.kill();
        start().close();
    }

    @Test
    void stopsTheServerThatAKilledProcessLeftBehind() throws Exception {
        var killed = ServerInAnotherProcess.start(directory, PROGRAMS);
        long orphan = postmaster();
        killed.kill();
        assertThat(ProcessHandle.of(orphan)).isPresent();

        try (var server = start()) {
            assertThat(show(server, "port")).isEqualTo(Integer.toString(server.port()));
            assertThat(postmaster()).isNotEqualTo(orphan);
        }
    }

    @Test
    void keepsWhatWasCommittedWhenTheServerItselfIsKilled() throws Exception {
        var server = start();
        write(server, "kept");
        ProcessHandle.of(postmaster()).orElseThrow().destroyForcibly();
        server.close();

        try (var again = start()) {
            assertThat(read(again)).isEqualTo("kept");
        }
    }

    @Test
    void isNotStoppedByAStaleFileThatNamesAStranger() throws Exception {
        start().close();
        String stranger =
                Long.toString(ProcessHandle.current().parent().orElseThrow().pid());
        Files.write(directory.resolve("postgres/postmaster.pid"), List.of(stranger, "", "", "", "", "", "", ""));

        try (var server = start()) {
            assertThat(show(server, "fsync")).isEqualTo("on");
        }
    }

    @Test
    void refusesTheDataOfAnotherMajorVersionInWords() throws IOException {
        start().close();
        Files.writeString(directory.resolve("postgres/PG_VERSION"), "17\n");

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(this::start)
                .withMessageContaining("made by PostgreSQL 17")
                .withMessageContaining("brings 18");
    }

    @Test
    void throwsAwayAClusterThatWasNeverFinished() throws Exception {
        directory = temporary.resolve("other");
        Files.createDirectories(directory.resolve("postgres.new/base"));

        try (var server = start()) {
            write(server, "kept");
            assertThat(directory.resolve("postgres.new")).doesNotExist();
        }
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(directory, PROGRAMS, Map.of());
    }

    private long postmaster() throws IOException {
        return Long.parseLong(
                Files.readAllLines(directory.resolve("postgres/postmaster.pid")).getFirst());
    }

    private static void write(EmbeddedPostgres server, String value) throws SQLException {
        run(server, "create table note(value text)");
        run(server, "insert into note values ('%s')".formatted(value));
    }

    private static String read(EmbeddedPostgres server) throws SQLException {
        return ask(server, "select value from note");
    }

    private static String show(EmbeddedPostgres server, String setting) throws SQLException {
        return ask(server, "select current_setting('%s')".formatted(setting));
    }

    private static void run(EmbeddedPostgres server, String sql) throws SQLException {
        try (var connection = connect(server);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(EmbeddedPostgres server, String sql) throws SQLException {
        try (var connection = connect(server);
                var statement = connection.createStatement();
                var answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static Connection connect(EmbeddedPostgres server) throws SQLException {
        return DriverManager.getConnection(
                server.url("postgres"), server.superuser(), server.revealSuperuserPassword());
    }
}
