package io.tenantgate.app.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.api.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsIT {
    @TempDir
    Path directory;

    @Test
    void noSecretOfAFullRunReachesItsLog() {
        try (var app = PackagedApp.start(directory)) {
            var secrets = fullRun(app.world());
            app.terminate();

            var log = app.output();
            assertThat(log).contains("Tenantgate is ready");
            assertThat(secrets)
                    .hasSizeGreaterThan(9)
                    .allSatisfy(secret -> assertThat(log).doesNotContain(secret));
        }
    }

    private static List<String> fullRun(World world) {
        var secrets = new ArrayList<>(List.of(World.PASSWORD, "Brand-New-Horse-9", PackagedApp.OPERATOR_KEY));
        var tenant = world.tenant();
        var person = world.person(tenant);
        secrets.add(world.codeFor(tenant, person.email()));
        var visitor = world.signIn(person);
        secrets.addAll(List.of(visitor.accessToken(), visitor.idToken(), visitor.refreshToken()));
        var refreshed = World.visitor(person, world.refresh(tenant, visitor.refreshToken()));
        secrets.addAll(List.of(refreshed.accessToken(), refreshed.refreshToken()));
        secrets.add(world.operator()
                .post("/v1/tenants/" + tenant.slug() + "/api-keys", Map.of("name", "k", "scopes", List.of("*")))
                .field("/key"));
        secrets.add(invite(world, tenant));
        wrongUses(world, person, refreshed);
        secrets.add(recover(world, person));
        return secrets;
    }

    private static String invite(World world, World.Place tenant) {
        world.invite(tenant, "invited@example.com");
        var token = world.codeFor(tenant, "invited@example.com");
        world.accept(tenant, token + "x", World.PASSWORD);
        world.accept(tenant, token, World.PASSWORD);
        return token;
    }

    private static void wrongUses(World world, World.Person person, World.Visitor visitor) {
        world.signInAnswer(person.tenant(), person.email(), "Brand-New-Horse-9");
        world.verify(visitor.accessToken() + "x");
        world.anyone().as(visitor.idToken()).get("/v1/auth/me");
        world.anyone().post(person.tenant().auth("sign-in"), Map.of("password", World.PASSWORD, "no", "such field"));
    }

    private static String recover(World world, World.Person person) {
        var before = world.codeFor(person.tenant(), person.email());
        world.anyone().post(person.tenant().auth("forgot-password"), Map.of("username", person.email()));
        var code = world.codeAfter(person.tenant(), person.email(), before);
        world.anyone()
                .post(
                        person.tenant().auth("reset-password"),
                        Map.of("username", person.email(), "code", code, "new_password", "Brand-New-Horse-9"));
        return code;
    }
}
