package io.tenantgate.adapters.persistence.testing;

import io.tenantgate.adapters.persistence.database.Database;
import io.tenantgate.adapters.persistence.database.Location;
import io.tenantgate.adapters.persistence.database.Login;
import io.tenantgate.adapters.persistence.envelope.DataKeys;
import io.tenantgate.adapters.persistence.envelope.MasterKey;
import io.tenantgate.adapters.persistence.scopes.Transaction;
import io.tenantgate.adapters.persistence.sql.Sql;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A migrated database that nobody else uses. `@RegisterExtension static final TestDatabase DATABASE =
/// TestDatabase.fresh();` gives one to a test class and drops it after the class.
public final class TestDatabase implements AutoCloseable, AfterAllCallback {
    public static final String MASTER_KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final int POOL_SIZE = 8;

    private final Login creator;
    private final Database database;
    private final Transaction transaction;
    private final Sql sql;

    TestDatabase(Login creator, Database database) {
        this.creator = creator;
        this.database = database;
        this.transaction = new Transaction(database.dataSource());
        this.sql = new Sql(transaction, database.bearers());
    }

    public static TestDatabase fresh() {
        return copyOf(Template.ready());
    }

    /// With key pairs for a service that makes many pools, no two the same, as it would take long to make.
    public static TestDatabase stocked() {
        return copyOf(Template.stocked());
    }

    private static TestDatabase copyOf(Template template) {
        Login creator = template.copy("test_" + UUID.randomUUID().toString().replace("-", ""));
        return new TestDatabase(creator, Database.open(at(creator), POOL_SIZE));
    }

    /// Adds so many key pairs to the bank.
    public void stock(int pairs) {
        KeyStock.fill(this, pairs);
    }

    public Database database() {
        return database;
    }

    /// Connections of the service's role.
    public DataSource dataSource() {
        return database.dataSource();
    }

    public Transaction transaction() {
        return transaction;
    }

    public Sql sql() {
        return sql;
    }

    public DataKeys keys() {
        return DataKeys.open(masterKey(), transaction, sql);
    }

    public MasterKey masterKey() {
        return MasterKey.ofBase64(MASTER_KEY);
    }

    /// The environment of a service that is to use this database.
    public Map<String, String> environment() {
        return Map.of(
                "DATASOURCES_DEFAULT_URL", creator.url(),
                "DATASOURCES_DEFAULT_USERNAME", creator.username(),
                "DATASOURCES_DEFAULT_PASSWORD", creator.password().reveal(),
                "TENANTGATE_MASTER_KEY", MASTER_KEY);
    }

    /// Who may create roles and databases there: for tests about roles.
    public Login creator() {
        return creator;
    }

    @Override
    public void close() {
        database.close();
        Template.drop(creator);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        close();
    }

    static Location.External at(Login creator) {
        return new Location.External(creator, Optional.empty(), MasterKey.ofBase64(MASTER_KEY));
    }
}
