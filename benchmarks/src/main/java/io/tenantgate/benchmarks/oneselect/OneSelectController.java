package io.tenantgate.benchmarks.oneselect;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.sql.SQLException;
import javax.sql.DataSource;

@Controller("/one")
@ExecuteOn(TaskExecutors.BLOCKING)
class OneSelectController {
    private final DataSource database;

    OneSelectController(DataSource database) {
        this.database = database;
    }

    @Get
    String one() throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select typname from pg_type where oid = ?")) {
            query.setInt(1, 16);
            try (var row = query.executeQuery()) {
                row.next();
                return "ok " + row.getString(1);
            }
        }
    }
}
