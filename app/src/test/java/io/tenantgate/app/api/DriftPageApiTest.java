package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The commands of `docs/drift.md`.
class DriftPageApiTest extends ApiTest {
    @Test
    void everyCommandDoesWhatThePageSays() throws IOException, InterruptedException {
        var acme = world.tenant("acme", Map.of());
        var ann = world.person(acme, "ann@example.com");
        new Invited(service).disable(ann);

        var said = new Page("drift.md").run(world);

        assertThat(said).contains("\"attributes\":[\"enabled\"]").contains("\"repaired\":true");
        assertThat(said.lines().toList().getLast()).isEqualTo("{\"items\":[]}");
        assertThat(world.operator().get(ann.path()).field("/enabled")).isEqualTo("false");
    }
}
