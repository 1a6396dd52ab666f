package io.tenantgate.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tenantgate.adapters.cognito.AuthApi;
import io.tenantgate.adapters.persistence.StartRefused;
import io.tenantgate.domain.tenancy.ProviderName;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConfiguredProvidersTest {
    private static final ProviderSettings MAIN = ProviderSettings.of("main", "builtin");

    @Test
    void withoutAnyTheBuiltInPoolsHaveTheirOwnName() {
        assertThat(ConfiguredProviders.of(List.of(), Optional.empty(), Optional.empty())
                        .builtin())
                .isEqualTo(new ProviderName("builtin"));
    }

    @Test
    void anOperatorNamesThemAndNewTenantsGoThere() {
        assertThat(ConfiguredProviders.of(List.of(MAIN), Optional.empty(), Optional.empty())
                        .initial())
                .isEqualTo(new ProviderName("main"));
        assertThat(ConfiguredProviders.of(List.of(MAIN), Optional.of("main"), Optional.empty())
                        .initial())
                .isEqualTo(new ProviderName("main"));
    }

    @Test
    void whatCannotBeServedIsRefusedInWords() {
        refused(List.of(ProviderSettings.of("west", "keycloak")), Optional.empty(), "west", "keycloak", "builtin");
        refused(List.of(MAIN, ProviderSettings.of("other", "builtin")), Optional.empty(), "main", "other");
        refused(List.of(MAIN), Optional.of("builtin"), "TENANTGATE_TENANCY_PROVIDER", "builtin");
    }

    @Test
    void userPoolsAtCognitoAreInARegionAndTakeNewTenantsWhereTheyAreTheOnlyProvider() {
        var west = cognito("west", Optional.of("eu-west-1"), Optional.of("http://127.0.0.1:9229"), Optional.of("PT3S"));
        var configured = ConfiguredProviders.of(List.of(west), Optional.empty(), Optional.of("us-east-1"));

        assertThat(configured.initial()).isEqualTo(new ProviderName("west"));
        assertThat(configured.builtin()).isEqualTo(new ProviderName("builtin"));
        assertThat(configured.cognito())
                .containsExactly(new CognitoPlace(
                        new ProviderName("west"),
                        "eu-west-1",
                        Optional.of(URI.create("http://127.0.0.1:9229")),
                        Optional.of(Duration.ofSeconds(3)),
                        AuthApi.ADMIN));
    }

    @Test
    void theRegionMayBeTheOneOfTheEnvironment() {
        var west = ProviderSettings.of("west", "cognito");
        var configured = ConfiguredProviders.of(List.of(MAIN, west), Optional.of("west"), Optional.of("us-gov-east-1"));

        assertThat(configured.cognito().getFirst().region()).isEqualTo("us-gov-east-1");
        assertThat(configured.initial()).isEqualTo(new ProviderName("west"));
        assertThat(configured.builtin()).isEqualTo(new ProviderName("main"));
    }

    @Test
    void peopleSignInByTheOperationsThatAreConfiguredAndNoProviderIsNamedByThat() {
        var none = Optional.<String>empty();
        var region = Optional.of("eu-west-1");
        var west = new ProviderSettings("west", Optional.of("cognito"), region, none, none, Optional.of("public"));
        var otherReading = new ProviderSettings("west-auth", none, none, none, none, none);

        var configured = ConfiguredProviders.of(List.of(west, otherReading), none, none);

        assertThat(configured.cognito()).extracting(CognitoPlace::authApi).containsExactly(AuthApi.PUBLIC);
        assertThat(configured.initial()).isEqualTo(new ProviderName("west"));
        var srp = new ProviderSettings("west", Optional.of("cognito"), region, none, none, Optional.of("srp"));
        refused(List.of(srp), none, "tenantgate.providers.west.auth-api", "srp", "admin", "public");
    }

    @Test
    void aProviderWithoutAKindIsRefusedInWords() {
        var none = Optional.<String>empty();
        var kindless = new ProviderSettings("west", none, Optional.of("eu-west-1"), none, none, none);

        refused(List.of(kindless), none, "tenantgate.providers.west.kind", "builtin", "cognito");
        refused(List.of(new ProviderSettings("west-auth", none, none, none, none, none)), none, "west-auth.kind");
    }

    @Test
    void whatCannotBeReachedIsRefusedInWords() {
        var region = Optional.of("eu-west-1");
        var none = Optional.<String>empty();
        refused(List.of(cognito("west", none, none, none)), none, "tenantgate.providers.west.region", "AWS_REGION");
        refused(List.of(cognito("west", Optional.of("Ireland"), none, none)), none, "Ireland", "eu-west-1");
        refused(List.of(cognito("builtin", region, none, none)), none, "builtin", "cognito");
        refused(List.of(cognito("w", region, Optional.of("localhost:9229"), none)), none, "endpoint", "http://");
        refused(List.of(cognito("w", region, Optional.of("not an\\address"), none)), none, "endpoint", "http://");
        refused(List.of(cognito("w", region, none, Optional.of("10s"))), none, "timeout", "PT10S");
        refused(List.of(cognito("w", region, none, Optional.of("PT0S"))), none, "timeout", "PT10S");
    }

    private static ProviderSettings cognito(
            String name, Optional<String> region, Optional<String> endpoint, Optional<String> timeout) {
        return new ProviderSettings(name, Optional.of("cognito"), region, endpoint, timeout, Optional.empty());
    }

    private static void refused(List<ProviderSettings> named, Optional<String> initial, CharSequence... words) {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> ConfiguredProviders.of(named, initial, Optional.empty()))
                .satisfies(refusal -> assertThat(refusal.getMessage()).contains(words));
    }
}
