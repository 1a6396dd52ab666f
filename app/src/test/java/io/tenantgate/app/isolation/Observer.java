package io.tenantgate.app.isolation;

import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.app.api.Eventually;
import io.tenantgate.app.api.World.Place;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One who sees every row of the database, whatever the walls.
final class Observer implements AutoCloseable {
    /// What an attack adds to by being recorded and counted: the trail, which is sealed by and by, and the attempts
    /// on a name. And what is nobody's: keys that are made when they are first needed.
    private static final Pattern COUNTED =
            Pattern.compile("tenantgate\\.audit_.*|userpools\\.(failed_attempts|attempt_counters|pool_keys)");

    private static final String TENANTS_TABLES = """
        select c.table_schema || '.' || c.table_name
        from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
        where t.table_type = 'BASE TABLE' and c.table_schema = '%s' and c.column_name = '%s'
        """;
    private static final String ROWS = """
        select '%1$s ' || md5(coalesce(string_agg(t::text, e'\\n' order by t::text), ''))
        from %1$s t where %2$s in ('%3$s', '%4$s')
        """;
    private static final String EVENTS =
            "select concat_ws(' ', action, outcome, reason) from tenantgate.audit_events where request_id = '%s'";

    private final Connection connection;
    private final List<String> ofTenants;
    private final List<String> ofPools;

    Observer(TestDatabase database) {
        var login = database.creator();
        try {
            connection = DriverManager.getConnection(
                    login.url(), login.username(), login.password().reveal());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        ofTenants = tables("tenantgate", "tenant_id");
        ofPools = tables("userpools", "pool_id");
    }

    /// Waits until every message that was asked for has left.
    void awaitQuiet() {
        Eventually.get(() -> answers("select 1 from tenantgate.outbox limit 1"), List::isEmpty);
    }

    Snapshot of(Place one, Place other) {
        var asked = Stream.concat(
                ofTenants.stream().map(table -> ROWS.formatted(table, "tenant_id", one.id(), other.id())),
                ofPools.stream().map(table -> ROWS.formatted(table, "pool_id", pool(one), pool(other))));
        return new Snapshot(answers(asked.collect(Collectors.joining(" union all "))).stream()
                .map(row -> row.split(" ", -1))
                .collect(Collectors.toMap(row -> row[0], row -> row[1])));
    }

    private List<String> tables(String schema, String key) {
        return answers(TENANTS_TABLES.formatted(schema, key)).stream()
                .filter(COUNTED.asMatchPredicate().negate())
                .toList();
    }

    private static String pool(Place place) {
        return place.issuer().substring(place.issuer().lastIndexOf('/') + 1);
    }

    /// How the trail tells of a request.
    List<String> eventsOf(String requestId) {
        return answers(EVENTS.formatted(requestId));
    }

    private List<String> answers(String query) {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var all = new ArrayList<String>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
