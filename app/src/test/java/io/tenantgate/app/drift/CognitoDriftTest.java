package io.tenantgate.app.drift;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.cognito.emulator.Fault;
import io.tenantgate.adapters.cognito.emulator.OnCognitoLocal;
import io.tenantgate.app.api.AwsKeys;
import io.tenantgate.app.api.MovableClock;
import io.tenantgate.app.api.Service;
import io.tenantgate.domain.tenancy.StrategyName;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// At Amazon Cognito, on the emulator.
@SuppressWarnings("NullAway.Init") // before all tests
@ExtendWith(AwsKeys.class)
class CognitoDriftTest extends DriftLaw {
    @RegisterExtension
    static final OnCognitoLocal COGNITO = new OnCognitoLocal();

    private static final MovableClock CLOCK = new MovableClock();

    private static Service service;

    @BeforeAll
    static void serve() {
        service = Service.start(
                CLOCK,
                Map.of(
                        "TENANTGATE_PROVIDERS_WEST_KIND",
                        "cognito",
                        "TENANTGATE_PROVIDERS_WEST_ENDPOINT",
                        COGNITO.local().door().uri().toString(),
                        "AWS_REGION",
                        "eu-west-1",
                        "TESTS_AMPLE",
                        "quotas"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @EnumSource
    void whereCognitoGoesAwayOrRefusesNobodyIsFoundMissing(StrategyName strategy) {
        var scene = scene(strategy);
        var walk = Walk.of(service.world().operator());
        var tenant = scene.hand().tenant();
        Stream.of(Fault.cutBefore(), Fault.answered(400, "NotAuthorizedException", "No"))
                .forEach(fault -> Stream.iterate(0, calls -> calls < 4, calls -> calls + 1)
                        .forEach(calls -> {
                            COGNITO.local().door().breakOff(calls, fault);
                            var answer = walk.page(tenant, true, Optional.empty());
                            var broken = COGNITO.local().door().brokeOff();
                            COGNITO.local().door().mend();
                            CLOCK.forward(Duration.ofMinutes(3));

                            assertThat(answer.outcome()).isEqualTo(broken ? "503 provider_unavailable" : "200");
                            assertThat(answer.json().path("items")).isEmpty();
                        }));
        assertThat(walk.looking(tenant)).isEmpty();
    }

    @Override
    Service service() {
        return service;
    }
}
