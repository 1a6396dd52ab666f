package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The commands of `docs/administration.md`.
class AdministrationPageApiTest extends ApiTest {
    @Test
    void everyCommandDoesWhatThePageSays() throws IOException, InterruptedException {
        var acme = world.tenant("acme", Map.of());
        var ann = world.person(acme, "ann@example.com");
        world.signUp(acme, "eve@example.com", World.PASSWORD);

        new Page("administration.md").run(world);

        assertThat(world.operator().get(ann.path()).outcome()).isEqualTo("404 user_not_found");
        var left = world.operator().get(acme.users()).json().path("items");
        assertThat(left.findValuesAsText("username"))
                .containsExactlyInAnyOrder("bob@example.com", "dan@example.com", "eve@example.com");
    }
}
