package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The service with a provider on Amazon Cognito that cannot be reached.
@ExtendWith(AwsKeys.class)
class HealthApiTest {
    private static final String READINESS = "/health/readiness";

    private static Service withoutCognito() {
        var environment = Map.of(
                "TENANTGATE_TENANCY_PROVIDER", "builtin",
                "TENANTGATE_PROVIDERS_WEST_KIND", "cognito",
                "TENANTGATE_PROVIDERS_WEST_ENDPOINT", "http://cognito.invalid",
                "TENANTGATE_PROVIDERS_WEST_REGION", "eu-west-1");
        return Service.start(new MovableClock(), environment);
    }

    @Test
    void aServiceIsReadyWhileOneOfItsProvidersCanBeCalledAndShowsWhichCannot() {
        try (var service = withoutCognito()) {
            var operator = service.world().operator();

            var shown = Eventually.get(
                    () -> operator.get(READINESS),
                    answer -> answer.field("/details/providers/details/west/status")
                            .equals("DOWN"));

            assertThat(shown.status()).isEqualTo(200);
            assertThat(shown.field("/status")).isEqualTo("UP");
            assertThat(shown.field("/details/providers/details/builtin/status")).isEqualTo("UP");
            assertThat(shown.field("/details/providers/details/west/findings/0/code"))
                    .isEqualTo("unreachable");
        }
    }

    @Test
    void detailsAreForOperatorsAlone() {
        try (var service = withoutCognito()) {
            var world = service.world();
            var visitor = world.visitor(world.tenant());

            for (var path : List.of("/health", READINESS)) {
                assertThat(world.anyone().get(path).text()).isEqualTo("{\"status\":\"UP\"}");
                assertThat(world.anyone().as(visitor.accessToken()).get(path).text())
                        .isEqualTo("{\"status\":\"UP\"}");
                assertThat(world.anyone().as("nobody's").get(path).outcome()).isEqualTo("401 invalid_token");
                assertThat(world.operator().get(path).text()).contains("\"providers\"");
            }
        }
    }
}
