package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The commands of `docs/audit.md`.
class AuditPageApiTest extends ApiTest {
    @Test
    void everyCommandDoesWhatThePageSays() throws IOException, InterruptedException {
        var acme = world.tenant("acme", Map.of());
        var gone = world.person(acme, "gone@example.com");
        world.signInAnswer(acme, gone.email(), "Wrong-Horse-1");
        Eventually.get(
                () -> world.operator().get(acme.events() + "/head").json().has("head"), Boolean.TRUE::equals);

        var said = new Page("audit.md").run(world);

        assertThat(said)
                .contains("\"outcome\":\"refused\"", "\"known_head\":\"confirmed\"", "\"erased\":")
                .doesNotContain("broken");
        assertThat(world.operator()
                        .get(acme.events() + "?subject=gone@example.com")
                        .json()
                        .path("items"))
                .isEmpty();
    }
}
