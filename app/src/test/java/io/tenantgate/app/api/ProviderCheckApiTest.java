package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.persistence.database.Database;
import io.tenantgate.application.provider.Finding;
import io.tenantgate.application.provider.Finding.Code;
import io.tenantgate.application.provider.Provider;
import io.tenantgate.application.provider.Providers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProviderCheckApiTest {
    private static final String CHECK = "/v1/operator/providers/builtin/check";

    @Test
    void nothingIsWrongWithTheBuiltInPoolsWhileTheirDatabaseAnswers() {
        try (var service = Service.start(new MovableClock())) {
            service.world().tenant();

            var checked = service.world().operator().post(CHECK, Map.of());

            assertThat(checked.text())
                    .isEqualTo("{\"provider\":\"builtin\",\"ok\":true,\"findings\":[],"
                            + "\"places\":{\"chosen\":1,\"in_use\":1}}");
        }
    }

    @Test
    void itIsForOperatorsAloneAndForProvidersThatAreConfigured() {
        try (var service = Service.start(new MovableClock())) {
            var world = service.world();
            var visitor = world.visitor(world.tenant());

            assertThat(world.anyone().post(CHECK, Map.of()).outcome()).isEqualTo("401 invalid_token");
            assertThat(world.anyone()
                            .as(visitor.accessToken())
                            .post(CHECK, Map.of())
                            .outcome())
                    .isEqualTo("403 forbidden");
            for (var name : List.of("nobody", "No-Name")) {
                assertThat(world.operator()
                                .post(CHECK.replace("builtin", name), Map.of())
                                .outcome())
                        .isEqualTo("404 not_found");
            }
        }
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsAFinding() {
        try (var service = Service.start(new MovableClock())) {
            var examiners = service.bean(Providers.class).all().stream().map(Provider::examiner);

            service.bean(Database.class).close();

            assertThat(examiners.flatMap(each -> each.examine(List.of()).stream()))
                    .containsExactly(new Finding(Code.DATABASE_DOWN, "builtin"));
        }
    }
}
