package io.tenantgate.adapters.persistence.scopes;

import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.adapters.persistence.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;

/// A table of named numbers, which no policy protects.
record Counter(Sql sql) {
    static void create(TestDatabase database) throws SQLException {
        try (var owner = database.database().connectAsOwner();
                var statement = owner.createStatement()) {
            statement.execute("create table tenantgate.counter (name text primary key, value int not null)");
        }
    }

    void empty() {
        sql.autocommit("delete from tenantgate.counter").update();
    }

    int insert(String name) {
        return sql.query("insert into tenantgate.counter values (:name, 0)")
                .set("name", name)
                .update();
    }

    /// @return the name
    String insertLater(String name) {
        sql.query("insert into tenantgate.counter values (:name, 0)")
                .set("name", name)
                .later();
        return name;
    }

    int raise(String name) {
        return sql.query("update tenantgate.counter set value = value + 1 where name = :name")
                .set("name", name)
                .update();
    }

    /// @return the name
    String raiseLater(String name) {
        sql.query("update tenantgate.counter set value = value + 1 where name = :name")
                .set("name", name)
                .later();
        return name;
    }

    int value(String name) {
        return sql.autocommit("select value from tenantgate.counter where name = :name")
                .set("name", name)
                .single(row -> row.integer("value"));
    }

    List<String> names() {
        return sql.autocommit("select name from tenantgate.counter order by name")
                .many(row -> row.text("name"));
    }

    /// What the server was told of visibility, as "scope/pool".
    String settings() {
        return sql.query("select current_setting('tenantgate.scope') || '/' || current_setting('tenantgate.pool') as"
                        + " said")
                .single(row -> row.text("said"));
    }

    /// A line of it that is written later, with a number in front.
    String noteSettingsLater() {
        sql.query("""
            insert into tenantgate.counter
            select count(*) + 1 || ' ' || current_setting('tenantgate.scope') || '/'
                || current_setting('tenantgate.pool'), 0
            from tenantgate.counter\
            """).later();
        return "noted";
    }
}
