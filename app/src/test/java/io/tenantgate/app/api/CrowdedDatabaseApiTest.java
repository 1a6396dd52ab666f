package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.persistence.database.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;

/// Who calls is told while all that needs transactions waits for a connection.
class CrowdedDatabaseApiTest {
    @Test
    void aTokenOfAKnownPoolIsVerifiedWhileEveryConnectionForTransactionsIsTaken() throws SQLException {
        try (var service = Service.start(new MovableClock())) {
            var visitor = service.world().visitor(service.world().tenant());
            assertThat(service.world().verify(visitor.accessToken()).field("/active"))
                    .isEqualTo("true");
            Deque<Connection> taken = new ArrayDeque<>();
            try {
                takeAll(service.bean(Database.class), taken);

                assertThat(service.world().verify(visitor.accessToken()).field("/active"))
                        .isEqualTo("true");
            } finally {
                while (!taken.isEmpty()) {
                    taken.pop().close();
                }
            }
        }
    }

    private static void takeAll(Database database, Deque<Connection> taken) throws SQLException {
        for (int connection = 0; connection < Database.POOL_SIZE - Database.POOL_SIZE / 4; connection++) {
            taken.push(database.dataSource().getConnection());
        }
    }
}
