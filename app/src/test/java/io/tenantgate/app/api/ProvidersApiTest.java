package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ProvidersApiTest {
    @Test
    void aTenantLivesAtTheProviderThatTheOperatorNamed() {
        try (var service = Service.start(new MovableClock(), Map.of("TENANTGATE_PROVIDERS_MAIN_KIND", "builtin"))) {
            var world = service.world();
            var visitor = world.visitor(world.tenant());
            var tenant = visitor.person().tenant();

            assertThat(world.operator().get("/v1/tenants/" + tenant.slug()).field("/placement/provider"))
                    .isEqualTo("main");
            assertThat(world.verify(visitor.accessToken()).field("/active")).isEqualTo("true");
            assertThat(world.operator()
                            .post("/v1/tenants", Map.of("slug", "acme", "name", "Acme", "provider", "builtin"))
                            .outcome())
                    .isEqualTo("400 invalid_request");
        }
    }
}
