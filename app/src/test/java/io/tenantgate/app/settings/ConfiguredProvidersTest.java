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
                        AuthApi.ADMIN,
                        Optional.empty()));
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
        var west = new ProviderSettings(
                "west", Optional.of("cognito"), region, none, none, Optional.of("public"), none, none, none);
        var otherReading = new ProviderSettings("west-auth", none, none, none, none, none, none, none, none);

        var configured = ConfiguredProviders.of(List.of(west, otherReading), none, none);

        assertThat(configured.cognito()).extracting(CognitoPlace::authApi).containsExactly(AuthApi.PUBLIC);
        assertThat(configured.initial()).isEqualTo(new ProviderName("west"));
        var srp = new ProviderSettings(
                "west", Optional.of("cognito"), region, none, none, Optional.of("srp"), none, none, none);
        refused(List.of(srp), none, "tenantgate.providers.west.auth-api", "srp", "admin", "public");
    }

    @Test
    void aProviderWithoutAKindIsRefusedInWords() {
        var none = Optional.<String>empty();
        var kindless = new ProviderSettings("west", none, Optional.of("eu-west-1"), none, none, none, none, none, none);

        refused(List.of(kindless), none, "tenantgate.providers.west.kind", "builtin", "cognito");
        refused(
                List.of(new ProviderSettings("west-auth", none, none, none, none, none, none, none, none)),
                none,
                "west-auth.kind");
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

    @Test
    void whatATeamHasInItsEnvironmentIsAProviderInThePoolsRegion() {
        var configured = ConfiguredProviders.of(
                List.of(), variables("us-east-2_aBc1", "web", "s"), Optional.empty(), Optional.of("eu-west-1"));

        assertThat(configured.initial()).isEqualTo(new ProviderName("cognito"));
        var place = configured.cognito().getFirst();
        assertThat(place.region()).isEqualTo("us-east-2");
        assertThat(place.adopted()).get().satisfies(adopted -> {
            assertThat(adopted.pool()).isEqualTo("us-east-2_aBc1");
            assertThat(adopted.client()).isEqualTo("web");
            assertThat(adopted.toString()).contains("****").doesNotContain("=s");
        });
    }

    @Test
    void itIsForTheOneProviderThatIsNamed() {
        var configured = ConfiguredProviders.of(
                List.of(ProviderSettings.of("west", "cognito")),
                variables("local_aBc1", "web", "s"),
                Optional.empty(),
                Optional.of("eu-west-1"));

        assertThat(configured.cognito()).hasSize(1).first().satisfies(place -> {
            assertThat(place.name()).isEqualTo(new ProviderName("west"));
            assertThat(place.region()).isEqualTo("eu-west-1");
            assertThat(place.adopted()).isPresent();
        });
    }

    @Test
    void halfAPoolAndAPoolForOneOfTwoAreRefusedInWords() {
        var whole = variables("eu-west-1_aBc1", "web", "s");
        var west = ProviderSettings.of("west", "cognito");
        var both = List.of(west, ProviderSettings.of("east", "cognito"));
        var pool = Optional.of("eu-west-1_aBc1");
        var none = Optional.<String>empty();
        adoptionRefused(both, whole, "east, west", "TENANTGATE_PROVIDERS_<NAME>_POOL");
        adoptionRefused(List.of(west.adopting(pool, Optional.of("web"), none)), whole, "west");
        adoptionRefused(List.of(), new CognitoVariables(pool, none, none), "client", "COGNITO_CLIENT_ID");
        adoptionRefused(List.of(), new CognitoVariables(none, pool, none), "pool", "COGNITO_USER_POOL_ID");
        adoptionRefused(List.of(), variables("not a pool", "web", "s"), "not a pool");
    }

    private static CognitoVariables variables(String pool, String client, String secret) {
        return new CognitoVariables(Optional.of(pool), Optional.of(client), Optional.of(secret));
    }

    private static void adoptionRefused(
            List<ProviderSettings> named, CognitoVariables variables, CharSequence... words) {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> ConfiguredProviders.of(named, variables, Optional.empty(), Optional.of("eu-west-1")))
                .satisfies(refused -> assertThat(refused.getMessage()).contains(words));
    }

    private static ProviderSettings cognito(
            String name, Optional<String> region, Optional<String> endpoint, Optional<String> timeout) {
        var none = Optional.<String>empty();
        return new ProviderSettings(name, Optional.of("cognito"), region, endpoint, timeout, none, none, none, none);
    }

    private static void refused(List<ProviderSettings> named, Optional<String> initial, CharSequence... words) {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> ConfiguredProviders.of(named, initial, Optional.empty()))
                .satisfies(refusal -> assertThat(refusal.getMessage()).contains(words));
    }
}
