package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/// Whose password is not hashed in time is told to come again.
class OverloadApiTest {
    @Test
    void whoseTurnDoesNotComeInTimeIsToldWhenToComeAgain() throws Exception {
        try (var service = Service.start(new MovableClock(), Map.of("TESTS_GATED", "20ms"))) {
            var world = service.world();
            var flooding = world.person(world.tenant());
            var waiting = world.person(world.tenant());
            var gate = service.bean(GatedArgon2.class).shut();
            var busy = CompletableFuture.supplyAsync(
                    () -> world.signInAnswer(flooding.tenant(), flooding.email(), flooding.password()));
            gate.begun().await();

            var answer = world.signInAnswer(waiting.tenant(), waiting.email(), waiting.password());

            gate.open().countDown();
            assertThat(answer.outcome()).isEqualTo("503 overloaded");
            assertThat(answer.headers().firstValue("Retry-After")).contains("1");
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(busy.get().outcome()).isEqualTo("200");
            assertThat(world.signIn(waiting).accessToken()).isNotEmpty();
        }
    }
}
