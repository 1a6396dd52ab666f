package io.tenantgate.app.settings;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import io.tenantgate.adapters.persistence.StartRefused;
import io.tenantgate.adapters.persistence.envelope.MasterKey;
import io.tenantgate.userpools.keys.IssuerTemplate;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What an operator sets for the service as a whole.
///
/// @param dataDir `TENANTGATE_DATA_DIR`: where the embedded database and files of ours are
/// @param bind `TENANTGATE_BIND`: the address that is listened on
/// @param port `TENANTGATE_PORT`; 0 for any
/// @param publicUrl `TENANTGATE_PUBLIC_URL`: how callers reach the service; the issuers of new pools begin with it
/// @param trustedProxies `TENANTGATE_TRUSTED_PROXIES`: networks whose forwarding headers are believed
/// @param masterKey `TENANTGATE_MASTER_KEY`: base64 of 32 bytes
/// @param operatorKey `TENANTGATE_OPERATOR_KEY`: 32 characters or more
/// @param messages `TENANTGATE_MESSAGES`: `inbox` keeps messages for operators to read, on loopback alone
/// @param poolsIssuer `TENANTGATE_POOLS_ISSUER`: the template of new issuers
/// @param poolsRegion of new pool ids
/// @param poolSize connections to the database
@ConfigurationProperties("tenantgate")
public record ServiceSettings(
        @Bindable(defaultValue = ".tenantgate") String dataDir,
        @Bindable(defaultValue = "127.0.0.1") String bind,
        @Bindable(defaultValue = "8080") int port,
        Optional<String> publicUrl,
        Optional<List<String>> trustedProxies,
        Optional<String> masterKey,
        Optional<String> operatorKey,
        Optional<String> messages,
        Optional<String> poolsIssuer,
        @Bindable(defaultValue = "eu-west-1") String poolsRegion,
        @Bindable(defaultValue = "16") int poolSize) {
    private static final String POOL_ID = "/{pool_id}";
    private static final int DEFAULT_PORT = 8080;

    public Path directory() {
        return Path.of(dataDir).toAbsolutePath().normalize();
    }

    /// The address that callers use, without a slash at its end.
    public String publicAddress() {
        return publicUrl
                .map(url -> url.endsWith("/") ? url.substring(0, url.length() - 1) : url)
                .orElseGet(() -> "http://localhost:" + (port > 0 ? port : DEFAULT_PORT));
    }

    /// How the issuers of new pools are named. @throws StartRefused where the template does not end in `/{pool_id}`
    public IssuerTemplate issuers() {
        var template = poolsIssuer.orElse(publicAddress() + "/pools" + POOL_ID);
        if (!template.endsWith(POOL_ID)) {
            throw new StartRefused("TENANTGATE_POOLS_ISSUER must end in " + POOL_ID);
        }
        return new IssuerTemplate(template.substring(0, template.length() - POOL_ID.length()));
    }

    public Optional<MasterKey> givenMasterKey() {
        return masterKey.filter(key -> !key.isBlank()).map(MasterKey::ofBase64);
    }

    public boolean inboxAsked() {
        return messages.filter("inbox"::equals).isPresent();
    }

    @Override
    public String toString() {
        return "ServiceSettings[%s:%d]".formatted(bind, port);
    }
}
