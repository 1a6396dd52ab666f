package io.tenantgate.app.settings;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.tenantgate.adapters.persistence.StartRefused;
import io.tenantgate.adapters.persistence.database.DatabasePassword;
import io.tenantgate.adapters.persistence.database.Location;
import io.tenantgate.adapters.persistence.database.Login;
import io.tenantgate.adapters.persistence.envelope.MasterKey;
import java.nio.file.Path;
import java.util.Optional;

/// `DATASOURCES_DEFAULT_*` and `DATASOURCES_OWNER_*`: an external server; without them, one of our own.
///
/// @param defaultUrl a JDBC address
@ConfigurationProperties("datasources")
public record DatabaseSettings(
        Optional<String> defaultUrl,
        Optional<String> defaultUsername,
        Optional<String> defaultPassword,
        Optional<String> ownerUrl,
        Optional<String> ownerUsername,
        Optional<String> ownerPassword)
        implements Checked {
    private static final String POSTGRESQL = "jdbc:postgresql:";

    /// Whether the database is our own.
    public boolean embedded() {
        return defaultUrl.isEmpty();
    }

    /// Where the database is. @throws StartRefused where an external one comes without a master key
    public Location location(Path dataDirectory, Optional<MasterKey> masterKey) {
        if (embedded()) {
            return new Location.Embedded(dataDirectory);
        }
        var key = masterKey.orElseThrow(
                () -> new StartRefused("An external database needs TENANTGATE_MASTER_KEY (openssl rand -base64 32)"));
        var service = login(defaultUrl.orElseThrow(), defaultUsername, defaultPassword);
        var owner = ownerUsername.map(
                _ -> login(ownerUrl.or(() -> defaultUrl).orElseThrow(), ownerUsername, ownerPassword));
        return new Location.External(service, owner, key);
    }

    @Override
    public void check() {
        checkUrl("DATASOURCES_DEFAULT_URL", defaultUrl);
        checkUrl("DATASOURCES_OWNER_URL", ownerUrl);
    }

    /// The address is not repeated: it may hold a password.
    private static void checkUrl(String variable, Optional<String> url) {
        url.filter(text -> !text.startsWith(POSTGRESQL)).ifPresent(_ -> {
            throw new StartRefused("%s must begin with %s//, such as %s//db.example.com:5432/tenantgate"
                    .formatted(variable, POSTGRESQL, POSTGRESQL));
        });
    }

    private static Login login(String url, Optional<String> username, Optional<String> password) {
        return new Login(url, username.orElse(""), new DatabasePassword(password.orElse("")));
    }

    @Override
    public String toString() {
        return "DatabaseSettings[****]";
    }
}
