package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.cognito.emulator.OnCognitoLocal;
import io.tenantgate.domain.tenancy.StrategyName;
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

    private static Service service;
    private static World world;

    @BeforeAll
    static void serve() {
        service = Service.start(
                new MovableClock(),
                Map.of(
                        "TENANTGATE_PROVIDERS_WEST_KIND", "cognito",
                        "TENANTGATE_PROVIDERS_WEST_AUTH_API", "public",
                        "TENANTGATE_PROVIDERS_WEST_MFA", "optional",
                        "TENANTGATE_PROVIDERS_WEST_ENDPOINT",
                                COGNITO.local().door().uri().toString(),
                        "AWS_REGION", "eu-west-1"));
        world = service.world();
    }

    @AfterAll
    static void leave() {
        service.close();
    }

    @Test
    void whoSignsInProvesASecondFactorAndStays() {
        var tenant = world.tenant(StrategyName.POOL, Map.of());
        var email = "ann@example.com";
        var body = Map.of("email", email, "temporary_password", "Temporary-Horse-1");
        world.operator().post(tenant.users(), body);

        var asked = world.signInAnswer(tenant, email, "Temporary-Horse-1");
        var first = answer(tenant, asked, Map.of("new_password", World.PASSWORD));
        assertThat(world.refresh(tenant, first.field("/tokens/refresh_token")).outcome())
                .as(first.text())
                .isEqualTo("200");
        var app = COGNITO.local().setUpApp(first.field("/tokens/access_token"));
        var second = world.signInAnswer(tenant, email, World.PASSWORD);

        assertThat(second.field("/challenge/name")).as(second.text()).isEqualTo("totp");
        assertThat(answer(tenant, second, Map.of("code", app.code())).field("/status"))
                .isEqualTo("authenticated");
    }

    private static Api.Answer answer(World.Place tenant, Api.Answer asked, Map<String, String> answers) {
        var body = Map.of(
                "name",
                asked.field("/challenge/name"),
                "session",
                asked.field("/challenge/session"),
                "answers",
                answers);
        return world.anyone().post(tenant.auth("challenge"), body);
    }

    @Test
    void aCheckAsksForTheFlowThatIsConfigured() {
        world.tenant(StrategyName.POOL, Map.of());

        var checked = world.operator().post("/v1/operator/providers/west/check", Map.of());

        assertThat(checked.field("/ok")).as(checked.text()).isEqualTo("true");
    }
}
