package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.cognito.emulator.OnCognitoLocal;
import io.tenantgate.adapters.cognito.emulator.Team;
import io.tenantgate.domain.tenancy.StrategyName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The service where people sign in at Cognito by the operations for everybody (`auth-api: public`).
@SuppressWarnings("NullAway.Init") // before all tests
@ExtendWith(AwsKeys.class)
class CognitoUnsignedApiTest {
    @RegisterExtension
    static final OnCognitoLocal COGNITO = new OnCognitoLocal();

    private static Team team;
    private static Service service;
    private static World world;

    @BeforeAll
    static void serve() {
        team = Team.ofTrackedDevices(COGNITO.local());
        var variables = new HashMap<>(variablesOf("THEIRS"));
        variables.putAll(variablesOf("WEST"));
        variables.put("TENANTGATE_PROVIDERS_WEST_MFA", "optional");
        variables.put("TENANTGATE_TENANCY_PROVIDER", "west");
        variables.put("TENANTGATE_PROVIDERS_THEIRS_POOL", team.pool());
        variables.put("TENANTGATE_PROVIDERS_THEIRS_CLIENT", team.client());
        variables.put("TENANTGATE_PROVIDERS_THEIRS_SECRET", team.secret().orElseThrow());
        service = Service.start(new MovableClock(), variables);
        world = service.world();
    }

    private static Map<String, String> variablesOf(String provider) {
        var name = "TENANTGATE_PROVIDERS_" + provider;
        return Map.of(
                name + "_KIND",
                "cognito",
                name + "_AUTH_API",
                "public",
                name + "_ENDPOINT",
                COGNITO.local().door().uri().toString(),
                "AWS_REGION",
                "eu-west-1");
    }

    @AfterAll
    static void leave() {
        service.close();
        team.close();
    }

    @Test
    void whoSignsInProvesASecondFactorAndStays() {
        var tenant = world.tenant(StrategyName.POOL, Map.of());
        var email = "ann@example.com";
        var body = Map.of("email", email, "temporary_password", "Temporary-Horse-1");
        world.operator().post(tenant.users(), body);

        var asked = world.signInAnswer(tenant, email, "Temporary-Horse-1");
        var first = world.answer(tenant, asked, Map.of("new_password", World.PASSWORD));
        assertThat(world.refresh(tenant, first.field("/tokens/refresh_token")).outcome())
                .as(first.text())
                .isEqualTo("200");
        var app = COGNITO.local().setUpApp(first.field("/tokens/access_token"));
        var second = world.signInAnswer(tenant, email, World.PASSWORD);

        assertThat(second.field("/challenge/name")).as(second.text()).isEqualTo("totp");
        assertThat(world.answer(tenant, second, Map.of("code", app.code())).field("/status"))
                .isEqualTo("authenticated");
    }

    /// The key of the device that the session is tied to outlasts each turn of our own refresh tokens.
    @Test
    void inAPoolOfATeamThatTracksDevicesSessionsGoOn() {
        team.add("ann", "ann@example.com");
        var tenant = world.adopting(Map.of("provider", "theirs"));

        var first = world.signInAnswer(tenant, "ann", Team.PASSWORD);
        var second = world.refresh(tenant, first.field("/tokens/refresh_token"));
        var third = world.refresh(tenant, second.field("/tokens/refresh_token"));

        assertThat(List.of(first.outcome(), second.outcome(), third.outcome()))
                .as(third.text())
                .containsOnly("200");
    }

    @Test
    void aCheckAsksForTheFlowThatIsConfigured() {
        world.tenant(StrategyName.POOL, Map.of());

        var checked = world.operator().post("/v1/operator/providers/west/check", Map.of());

        assertThat(checked.field("/ok")).as(checked.text()).isEqualTo("true");
    }
}
