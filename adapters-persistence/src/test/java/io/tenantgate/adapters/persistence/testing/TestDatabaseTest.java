package io.tenantgate.adapters.persistence.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.persistence.scopes.PoolTransactions;
import io.tenantgate.adapters.persistence.userpools.JdbcBankedPairs;
import io.tenantgate.userpools.keys.BankedPair;
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

    @Test
    void hasKeyPairsInStockOfWhichNoTwoAreTheSame() {
        try (var database = TestDatabase.stocked()) {
            database.stock(50);

            var all = new PoolTransactions(database.transaction())
                    .acrossPools(() -> new JdbcBankedPairs(database.sql()).take(450));

            assertThat(all).extracting(BankedPair::spki).doesNotHaveDuplicates().hasSize(450);
        }
    }

    private static String nameOf(TestDatabase database) throws SQLException {
        try (var connection = database.dataSource().getConnection()) {
            return connection.getCatalog();
        }
    }
}
