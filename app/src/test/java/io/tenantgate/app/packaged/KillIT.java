package io.tenantgate.app.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.api.Api;
import io.tenantgate.app.api.Eventually;
import io.tenantgate.app.api.World;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was answered stays true when the process is killed in the middle of its work.
class KillIT {
    private static final int WRITERS = 200;
    private static final int KILLS = 3;
    private static final int ENOUGH = 100;

    @TempDir
    Path directory;

    /// What a writer was told: a request whose answer must hold a word. Messages are no promise: one that was leased
    /// when the process was killed is sent when its lease has run out.
    private record Promise(String path, Map<String, String> body, String word) {
        private String asked(Api operator) {
            return (body.isEmpty() ? operator.get(path) : operator.post(path, body)).text();
        }
    }

    private final Queue<Promise> promises = new ConcurrentLinkedQueue<>();

    @Test
    void everythingThatWasAnsweredIsThereAfterThreeKills() {
        for (int kill = 0; kill < KILLS; kill++) {
            try (var app = PackagedApp.start(directory)) {
                keepsItsPromises(app.world());
                writeUntilKilled(app);
            }
        }
        try (var app = PackagedApp.start(directory)) {
            keepsItsPromises(app.world());
            noTenantIsStuck(app.world());
        }
    }

    private void writeUntilKilled(PackagedApp app) {
        int before = promises.size();
        var killed = new AtomicBoolean();
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int writer = 0; writer < WRITERS; writer++) {
                writers.submit(() -> write(app.world().operator(), killed));
            }
            Eventually.get(promises::size, size -> size >= before + ENOUGH);
            app.kill();
            killed.set(true);
        }
    }

    private void write(Api operator, AtomicBoolean killed) {
        while (!killed.get()) {
            try {
                writeOne(operator);
            } catch (UncheckedIOException cutOff) {
                return;
            }
        }
    }

    private void writeOne(Api operator) {
        var slug = "k-" + UUID.randomUUID().toString().substring(0, 18);
        var tenant = operator.post("/v1/tenants", Map.of("slug", slug, "name", slug));
        if (tenant.status() == 201) {
            promises.add(new Promise("/v1/tenants/" + slug, Map.of(), "\"active\""));
            var person = Map.of("email", "p@example.com", "password", World.PASSWORD);
            if (operator.post("/v1/tenants/" + slug + "/auth/sign-up", person).status() == 202) {
                var signIn = Map.of("username", "p@example.com", "password", World.PASSWORD);
                promises.add(new Promise("/v1/tenants/" + slug + "/auth/sign-in", signIn, "user_not_confirmed"));
            }
        }
    }

    private void keepsItsPromises(World world) {
        for (var promise : promises) {
            assertThat(promise.asked(world.operator())).contains(promise.word());
        }
    }

    private static void noTenantIsStuck(World world) {
        Eventually.get(
                () -> world.operator()
                        .get("/v1/tenants?status=provisioning")
                        .json()
                        .path("items")
                        .size(),
                size -> size == 0);
    }
}
