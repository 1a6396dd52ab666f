package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.userpools.hashing.HashWorkers;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/// Of those whose passwords wait to be hashed each tenant has its turn, however many of one tenant came before.
class FairnessApiTest {
    private static final int FLOOD = 6;

    @Test
    void whoComesAfterManyOfAnotherTenantIsNotServedAfterThem() throws Exception {
        try (var service = Service.start(new MovableClock(), Map.of("TESTS_GATED", "60s"))) {
            var world = service.world();
            var hashing = service.bean(GatedArgon2.class);
            var flooding = world.person(world.tenant());
            var other = new World.Person(world.tenant(), "dan@example.com", "Others-Horse-1", "");
            var gate = hashing.shut();
            var earlier = hashing.passwords().size();

            var answers = new ArrayList<CompletableFuture<Api.Answer>>();
            for (int n = 1; n <= FLOOD; n++) {
                answers.add(signIn(world, flooding));
                waiting(service, n - 1);
            }
            answers.add(signIn(world, other));
            waiting(service, FLOOD);
            assertThat(service.world().operator().get("/metrics").text())
                    .contains("tenantgate_hashing_waiting " + FLOOD + ".0");
            gate.open().countDown();
            CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).join();

            var inTurn = hashing.passwords();
            assertThat(inTurn.subList(earlier, earlier + 3)).contains(other.password());
            assertThat(answers.getLast().get().outcome()).isEqualTo("401 invalid_credentials");
            assertThat(answers.getFirst().get().outcome()).isEqualTo("200");
        }
    }

    private static CompletableFuture<Api.Answer> signIn(World world, World.Person person) {
        return CompletableFuture.supplyAsync(
                () -> world.signInAnswer(person.tenant(), person.email(), person.password()),
                task -> Thread.ofVirtual().start(task));
    }

    private static void waiting(Service service, int wanted) {
        var workers = service.bean(HashWorkers.class);
        Eventually.get(workers::waiting, waiting -> waiting == wanted);
    }
}
