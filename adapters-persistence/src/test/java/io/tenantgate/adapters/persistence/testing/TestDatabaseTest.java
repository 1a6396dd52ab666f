package io.tenantgate.adapters.persistence.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {
    @Test
    void givesEachAskerADatabaseOfItsOwn() throws SQLException {
        try (var one = TestDatabase.fresh();
                var other = TestDatabase.fresh()) {
            assertThat(nameOf(one)).isNotEqualTo(nameOf(other));
        }
    }

    private static String nameOf(TestDatabase database) throws SQLException {
        try (var connection = database.dataSource().getConnection()) {
            return connection.getCatalog();
        }
    }
}
