package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.domain.tenancy.StrategyName;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Who leaves the last tenant and joins another in the same moment has an account there, the old one or a new one.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JoiningWhileLeavingApiTest {
    private static final int ROUNDS = 12;
    private static final String TYPED = "Another-Horse-8";

    private Service service;

    @BeforeAll
    void start() {
        service = Service.start(new MovableClock(), Map.of());
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"CLIENT", "GROUP"})
    void whoeverIsAMemberCanSignIn(StrategyName strategy) throws Exception {
        var world = service.world();
        var left = world.tenant(strategy, Map.of());
        var joined = world.tenant(strategy, Map.of());
        for (int round = 0; round < ROUNDS; round++) {
            joinWhileLeaving(world, world.person(left), joined);
        }
    }

    private static void joinWhileLeaving(World world, World.Person person, World.Place joined)
            throws ExecutionException, InterruptedException {
        var email = person.email();
        var session = world.anyone().as(world.signIn(person).accessToken());
        world.signUp(joined, email, TYPED);
        var code = Map.of("username", email, "code", world.codeFor(joined, email));

        var leaving = atOnce(() -> session.delete(person.tenant().auth("me")));
        var joining = atOnce(() -> world.anyone().post(joined.auth("confirm-sign-up"), code));

        assertThat(leaving.get().outcome()).isEqualTo("204");
        var confirmed = joining.get();
        assertThat(confirmed.outcome()).as(confirmed.text()).isEqualTo("200");
        var before = world.signInAnswer(joined, email, person.password());
        var after = world.signInAnswer(joined, email, TYPED);
        assertThat(before.status() == 200 ^ after.status() == 200)
                .as("%s, %s", before.text(), after.text())
                .isTrue();
    }

    private static CompletableFuture<Api.Answer> atOnce(Supplier<Api.Answer> call) {
        return CompletableFuture.supplyAsync(call, task -> Thread.ofVirtual().start(task));
    }
}
