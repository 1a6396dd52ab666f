package io.tenantgate.adapters.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.persistence.scopes.Transaction;
import io.tenantgate.adapters.persistence.sql.Sql;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
    @TempDir
    private static Path directory;

    @Test
    void isReadyFromNothingAndAgainAfterARestart() {
        for (int start = 0; start < 2; start++) {
            try (var database = Database.open(new Location.Embedded(directory), 2)) {
                var sql = new Sql(new Transaction(database.dataSource()), database.dataSource());

                assertThat(sql.autocommit("select current_user as name").<String>single(row -> row.text("name")))
                        .isEqualTo("tenantgate_app");
            }
        }
    }

    @Test
    void keepsNoSecretThatOthersMayRead() throws Exception {
        Database.open(new Location.Embedded(directory), 2).close();

        try (var files = Files.list(directory)) {
            assertThat(files.filter(file -> file.toString().endsWith("-password")))
                    .hasSize(3)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }
}
