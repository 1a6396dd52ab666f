package io.tenantgate.adapters.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tenantgate.adapters.persistence.StartRefused;
import io.tenantgate.adapters.persistence.envelope.MasterKey;
import io.tenantgate.adapters.persistence.testing.TestDatabase;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What a start makes of the users that it is given.
class ExternalDatabaseTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final MasterKey OTHER = MasterKey.ofBase64("BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBA=");

    private final Login creator = DATABASE.creator();
    private final String suffix = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aUserWhoMayCreateRolesIsUsedForThatAlone() throws SQLException {
        try (var database = open(creator, Optional.empty(), DATABASE.masterKey());
                var connection = database.dataSource().getConnection()) {
            assertThat(connection.getMetaData().getUserName()).isEqualTo("tenantgate_app");
        }
    }

    @Test
    void aUserWhoMayNotIsRefusedWithoutAnOwner() throws SQLException {
        var plain = role("plain", "login");

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> open(plain, Optional.empty(), OTHER))
                .withMessageContaining("may not create roles")
                .withMessageContaining("DATASOURCES_OWNER_URL");
    }

    @Test
    void rolesOfAnotherMasterKeyKeepTheirPasswords() {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> open(creator, Optional.empty(), OTHER))
                .withMessageContaining("another TENANTGATE_MASTER_KEY");

        open(creator, Optional.empty(), DATABASE.masterKey()).close();
    }

    @Test
    void aServiceAboveRowLevelSecurityIsRefused() throws SQLException {
        var mighty = role("mighty", "login bypassrls");

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> open(mighty, Optional.of(creator), DATABASE.masterKey()))
                .withMessageContaining("BYPASSRLS");
    }

    @Test
    void ownerAndServiceMustBeTwoUsers() throws SQLException {
        var both = role("both", "login");

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> open(both, Optional.of(both), DATABASE.masterKey()))
                .withMessageContaining("must be two users");
    }

    @Test
    void twoGivenUsersServeAndMigrateAnEmptyDatabase() throws SQLException {
        var owner = role("owner", "login");
        var service = role("service", "login");
        String name = "test_given_" + suffix;
        run("create database %s owner %s".formatted(name, owner.username()));

        try (var database = open(at(service, name), Optional.of(at(owner, name)), DATABASE.masterKey());
                var connection = database.dataSource().getConnection()) {
            assertThat(connection.getMetaData().getUserName()).isEqualTo(service.username());
        } finally {
            run("drop database %s with (force)".formatted(name));
        }
    }

    private static Database open(Login service, Optional<Login> owner, MasterKey key) {
        return Database.open(new Location.External(service, owner, key), 2);
    }

    private Login role(String name, String attributes) throws SQLException {
        String role = "test_%s_%s".formatted(name, suffix);
        run("create role %s %s password 'word'".formatted(role, attributes));
        return new Login(creator.url(), role, new DatabasePassword("word"));
    }

    private Login at(Login login, String database) {
        String url = login.url().replaceFirst("/[^/?]*(\\?|$)", "/" + database + "$1");
        return new Login(url, login.username(), login.password());
    }

    private void run(String sql) throws SQLException {
        try (var connection = creator.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
