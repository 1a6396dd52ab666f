package io.tenantgate.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.PropertySource;
import io.micronaut.context.env.PropertySource.PropertyConvention;
import io.tenantgate.adapters.persistence.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever an operator may set is refused where it cannot be, in words that name it, before the database is begun.
class WrongSettingsTest {
    private static final Path PAGE = Path.of("../docs/configuration.md");
    private static final Pattern NAMED = Pattern.compile("`([A-Z_]+(?:<NAME>[A-Z_]+)?)`");
    private static final String WEST = "TENANTGATE_PROVIDERS_WEST_";

    /// Each variable that has a form, with a text that is not of it, and what the refusal speaks of.
    private record Wrong(String variable, String text, String spoken) {
        Wrong(String variable, String text) {
            this(variable, text, variable);
        }

        @Override
        public String toString() {
            return variable + "=" + text;
        }
    }

    /// Any text is a good one, or none is known to be bad before it is used.
    private static final Set<String> FREE = Set.of(
            "COGNITO_CLIENT_SECRET",
            "DATASOURCES_DEFAULT_PASSWORD",
            "DATASOURCES_DEFAULT_USERNAME",
            "DATASOURCES_OWNER_PASSWORD",
            "DATASOURCES_OWNER_USERNAME",
            "TENANTGATE_DATA_DIR",
            "TENANTGATE_JAVA_OPTS",
            "TENANTGATE_SMS_SECRET",
            "TENANTGATE_SMTP_HOST",
            "TENANTGATE_SMTP_PASSWORD",
            "TENANTGATE_SMTP_USERNAME");

    static Stream<Wrong> wrong() {
        return Stream.of(
                new Wrong("COGNITO_CLIENT_ID", "abc", "COGNITO_USER_POOL_ID"),
                new Wrong("COGNITO_USER_POOL_ID", "eu-west-1_abcdefghi", "COGNITO_CLIENT_ID"),
                new Wrong("DATASOURCES_DEFAULT_URL", "jdbc:mysql://localhost/x?password=hidden"),
                new Wrong("DATASOURCES_OWNER_URL", "localhost"),
                new Wrong("TENANTGATE_AUDIT_RETENTION", "PT1H"),
                new Wrong("TENANTGATE_AUDIT_RETENTION", "a year"),
                new Wrong("TENANTGATE_BIND", "no.such.host.invalid"),
                new Wrong("TENANTGATE_BIND", "0.0.0.0", "TENANTGATE_OPERATOR_KEY"),
                new Wrong("TENANTGATE_DNS_SERVERS", "abc"),
                new Wrong("TENANTGATE_INVITATION_DAYS", "90"),
                new Wrong("TENANTGATE_INVITATION_DAYS", "a week"),
                new Wrong("TENANTGATE_INVITATION_URL", "app.example.com/join"),
                new Wrong("TENANTGATE_LOG", "chatty"),
                new Wrong("TENANTGATE_MASTER_KEY", "hidden", "master key"),
                new Wrong("TENANTGATE_MESSAGES", "outbox"),
                new Wrong("TENANTGATE_OPERATOR_KEY", "hidden"),
                new Wrong("TENANTGATE_POOL_SIZE", "none"),
                new Wrong("TENANTGATE_POOLS_ISSUER", "https://id.example.com/pools"),
                new Wrong("TENANTGATE_POOLS_ISSUER", "id/{pool_id}"),
                new Wrong("TENANTGATE_POOLS_REGION", "Ireland"),
                new Wrong("TENANTGATE_PORT", "abc"),
                new Wrong("TENANTGATE_PORT", "65536"),
                new Wrong("TENANTGATE_PUBLIC_URL", "foo"),
                new Wrong("TENANTGATE_PUBLIC_URL", "ftp://example.com"),
                new Wrong("TENANTGATE_SMS_URL", "555-0100"),
                new Wrong("TENANTGATE_SMTP_FROM", "nobody"),
                new Wrong("TENANTGATE_SMTP_PORT", "smtp"),
                new Wrong("TENANTGATE_SMTP_TLS", "ssl"),
                new Wrong("TENANTGATE_TENANCY_BASE_DOMAIN", "https://example.com"),
                new Wrong("TENANTGATE_TENANCY_DELETION_GRACE", "7"),
                new Wrong("TENANTGATE_TENANCY_PROVIDER", "nowhere"),
                new Wrong("TENANTGATE_TENANCY_SHARD_CAPACITY", "many"),
                new Wrong("TENANTGATE_TENANCY_STRATEGY", "pol"),
                new Wrong("TENANTGATE_TENANCY_TIERS", "free=lake"),
                new Wrong("TENANTGATE_TRUSTED_PROXIES", "10.0.0.0/33"),
                new Wrong("TENANTGATE_TRUSTED_PROXIES", "proxy"),
                ofWest("ACCOUNT", "a b"),
                ofWest("AUTH_API", "both", "auth-api"),
                ofWest("CLIENT", "abc", "tenantgate.providers.west"),
                ofWest("ENDPOINT", "localhost:9229"),
                ofWest("KIND", "okta"),
                ofWest("MAILARN", "me@example.com", "tenantgate.providers.west"),
                ofWest("POOL", "eu-west-1_abcdefghi", "tenantgate.providers.west"),
                ofWest("QUOTAS", "foo=3"),
                ofWest("REGION", "Ireland"),
                ofWest("RESOURCES", "UserPools=none"),
                ofWest("SECRET", "hidden", "tenantgate.providers.west"),
                ofWest("TIMEOUT", "PT0S"));
    }

    private static Wrong ofWest(String word, String text) {
        return ofWest(word, text, "tenantgate.providers.west." + word.toLowerCase(Locale.ROOT));
    }

    private static Wrong ofWest(String word, String text, String spoken) {
        return new Wrong(WEST + word, text, spoken);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void isRefusedInWordsBeforeAnythingIsBegun(Wrong wrong, @TempDir Path directory) throws IOException {
        var data = directory.resolve("data");

        var refusal = catchThrowable(() -> start(wrong, data).close());

        assertThat(Stream.iterate(refusal, Objects::nonNull, Throwable::getCause)
                        .filter(StartRefused.class::isInstance)
                        .findFirst())
                .get()
                .extracting(Throwable::getMessage)
                .asString()
                .contains(wrong.spoken())
                .doesNotContain("hidden");
        assertThat(data).doesNotExist();
    }

    @Test
    void everyVariableOfThePageHasAnExampleOrIsFree() throws IOException {
        var known = new TreeSet<>(FREE);
        wrong().map(Wrong::variable).map(name -> name.replace("WEST", "<NAME>")).forEach(known::add);

        assertThat(documented()).containsExactlyElementsOf(known);
    }

    private static ApplicationContext start(Wrong wrong, Path data) {
        var variables =
                new HashMap<String, Object>(Map.of("TENANTGATE_DATA_DIR", data.toString(), "AWS_REGION", "eu-west-1"));
        if (wrong.variable().startsWith(WEST)) {
            variables.put(WEST + "KIND", "cognito");
        }
        variables.put(wrong.variable(), wrong.text());
        return ApplicationContext.builder()
                .deduceEnvironment(false)
                .propertySources(PropertySource.of("environment", variables, PropertyConvention.ENVIRONMENT_VARIABLE))
                .start();
    }

    /// The names of the first column; one that begins with `_` continues the one before it.
    private static Set<String> documented() throws IOException {
        var names = new TreeSet<String>();
        Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("\\|", -1)[1])
                .forEach(cell -> addAll(names, cell));
        return names;
    }

    private static void addAll(Set<String> names, String cell) {
        var before = "";
        var found = NAMED.matcher(cell);
        while (found.find()) {
            var name = found.group(1);
            var whole = name.startsWith("_") ? before.substring(0, before.lastIndexOf('_')) + name : name;
            before = before.isEmpty() ? whole : before;
            names.add(whole);
        }
    }
}
