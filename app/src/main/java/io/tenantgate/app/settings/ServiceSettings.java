package io.tenantgate.app.settings;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import io.tenantgate.adapters.persistence.StartRefused;
import io.tenantgate.adapters.persistence.envelope.MasterKey;
import io.tenantgate.adapters.rest.network.HttpSettings;
import io.tenantgate.userpools.keys.IssuerTemplate;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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
/// @param log `TENANTGATE_LOG`: the least grave of what is logged; the log itself reads it
@ConfigurationProperties("tenantgate")
public record ServiceSettings(
        @Bindable(defaultValue = ".tenantgate") String dataDir,
        @Bindable(defaultValue = "127.0.0.1") String bind,
        @Bindable(defaultValue = "8080") String port,
        Optional<String> publicUrl,
        Optional<List<String>> trustedProxies,
        Optional<String> masterKey,
        Optional<String> operatorKey,
        Optional<String> messages,
        Optional<String> poolsIssuer,
        @Bindable(defaultValue = "eu-west-1") String poolsRegion,
        @Bindable(defaultValue = "16") String poolSize,
        Optional<String> log)
        implements Checked {
    private static final Setting PORT = new Setting("TENANTGATE_PORT");
    private static final Setting PUBLIC_URL = new Setting("TENANTGATE_PUBLIC_URL");
    private static final Setting MESSAGES = new Setting("TENANTGATE_MESSAGES");
    private static final Setting ISSUER = new Setting("TENANTGATE_POOLS_ISSUER");
    private static final Setting REGION = new Setting("TENANTGATE_POOLS_REGION");
    private static final Setting POOL_SIZE = new Setting("TENANTGATE_POOL_SIZE");
    private static final Setting LOG = new Setting("TENANTGATE_LOG");
    private static final Pattern LEVEL = Pattern.compile("ERROR|WARN|INFO|DEBUG");
    private static final Pattern INBOX = Pattern.compile("inbox");
    private static final Pattern REGION_FORM = Pattern.compile("[a-z]{2}(-[a-z]+)+-\\d{1,2}");
    private static final String POOL_ID = "/{pool_id}";
    private static final int DEFAULT_PORT = 8080;
    private static final int MOST_PORTS = 65_535;
    private static final int MOST_CONNECTIONS = 1_000;

    public Path directory() {
        return Path.of(dataDir).toAbsolutePath().normalize();
    }

    /// The address that callers use, without a slash at its end.
    public String publicAddress() {
        return Setting.given(publicUrl)
                .map(url -> PUBLIC_URL.address(url, "https://id.example.com").toString())
                .map(url -> url.endsWith("/") ? url.substring(0, url.length() - 1) : url)
                .orElseGet(() -> "http://localhost:" + (listensOn() > 0 ? listensOn() : DEFAULT_PORT));
    }

    /// How the issuers of new pools are named. @throws StartRefused where the template does not end in `/{pool_id}`
    public IssuerTemplate issuers() {
        var template = Setting.given(poolsIssuer).orElse(publicAddress() + "/pools" + POOL_ID);
        try {
            int end = template.endsWith(POOL_ID) ? template.length() - POOL_ID.length() : 0;
            return new IssuerTemplate(template.substring(0, end));
        } catch (IllegalArgumentException _) {
            throw ISSUER.refused(template, "an address that ends in " + POOL_ID);
        }
    }

    /// The port; 0 for any.
    public int listensOn() {
        return PORT.number(port, 0, MOST_PORTS);
    }

    /// How many connections to the database an instance has.
    public int connections() {
        return POOL_SIZE.number(poolSize, 2, MOST_CONNECTIONS);
    }

    /// What the ids of new pools begin with.
    public String regionOfPools() {
        return REGION.text(poolsRegion, REGION_FORM, "a region such as eu-west-1");
    }

    /// How clients reach the service. @throws StartRefused where a network that is trusted is none
    public HttpSettings http() {
        var address = publicAddress();
        try {
            return new HttpSettings(address, trustedProxies.orElseGet(List::of));
        } catch (IllegalArgumentException e) {
            throw new StartRefused(
                    "TENANTGATE_TRUSTED_PROXIES must be networks such as 10.0.0.0/8: " + e.getMessage(), e);
        }
    }

    @Override
    public void check() {
        listensOn();
        connections();
        regionOfPools();
        http();
        issuers();
        givenMasterKey();
        OperatorKeySetting.of(operatorKey);
        Setting.given(messages).ifPresent(text -> MESSAGES.text(text, INBOX, "'inbox', or not set"));
        Setting.given(log).ifPresent(text -> LOG.text(text, LEVEL, "ERROR, WARN, INFO or DEBUG"));
    }

    public Optional<MasterKey> givenMasterKey() {
        return masterKey.filter(key -> !key.isBlank()).map(MasterKey::ofBase64);
    }

    public boolean inboxAsked() {
        return messages.filter("inbox"::equals).isPresent();
    }

    @Override
    public String toString() {
        return "ServiceSettings[%s:%s]".formatted(bind, port);
    }
}
