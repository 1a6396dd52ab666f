package io.tenantgate.app.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.api.Api;
import io.tenantgate.app.api.World;
import io.tenantgate.app.api.World.Place;
import io.tenantgate.app.laws.CountedWork.Told;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;

/// Whoever tries an address learns nothing from how long the answer takes either: whether it is a member's, a
/// neighbour's member's, somebody's who has just signed up, or nobody's, the same is hashed and the database is asked
/// the same, and each says the same. A first request asks what is then remembered, and is not counted.
///
/// Each is asked twice. A third sign-up would differ where somebody else's is open: of each name at most three are, and
/// dropping the oldest is work that cannot be done for nobody's.
@Counted
class CountedSecrecyLawsTest extends Laws {
    private static final int TIMES = 2;
    private static final String TRIED = "Attacker-Horse-9";

    CountedWork work;

    @BeforeAll
    void count(Running running) {
        work = ((InOneProcess.One) running).service().bean(CountedWork.class);
    }

    @EveryStrategy
    void signingUpTakesTheSameWorkWhoeverIsKnown(Strategies strategy) {
        sameForAll(strategy, (tenant, address) -> post(tenant, "sign-up", Map.of("email", address, "password", TRIED)));
    }

    @EveryStrategy
    void resendingACodeTakesTheSameWorkWhoeverIsKnown(Strategies strategy) {
        sameForAll(strategy, (tenant, address) -> post(tenant, "resend-code", Map.of("username", address)));
    }

    @EveryStrategy
    void aWrongCodeOfASignUpTakesTheSameWorkWhoeverIsKnown(Strategies strategy) {
        sameForAll(
                strategy,
                (tenant, address) -> post(tenant, "confirm-sign-up", Map.of("username", address, "code", "no-code")));
    }

    @EveryStrategy
    void aWrongPasswordTakesTheSameWorkWhoeverIsKnown(Strategies strategy) {
        sameForAll(strategy, (tenant, address) -> world.signInAnswer(tenant, address, TRIED));
    }

    @EveryStrategy
    void aForgottenPasswordTakesTheSameWorkWhoeverIsKnown(Strategies strategy) {
        sameForAll(strategy, (tenant, address) -> post(tenant, "forgot-password", Map.of("username", address)));
    }

    @EveryStrategy
    void aWrongResetCodeTakesTheSameWorkWhoeverIsKnown(Strategies strategy) {
        sameForAll(strategy, this::reset);
    }

    @EveryStrategy
    void aWrongResetCodeAfterOneWasSentTakesTheSameWorkWhoeverIsKnown(Strategies strategy) {
        sameForAll(strategy, (tenant, address) -> {
            post(tenant, "forgot-password", Map.of("username", address));
            return reset(tenant, address);
        });
    }

    private Api.Answer reset(Place tenant, String address) {
        var reset = Map.of("username", address, "code", "no-code", "new_password", "New-Horse-77");
        return post(tenant, "reset-password", reset);
    }

    private Api.Answer post(Place tenant, String operation, Map<String, ?> body) {
        return world.anyone().post(tenant.auth(operation), body);
    }

    /// A request that anybody may send.
    private interface Attempt {
        Api.Answer at(Place tenant, String address);
    }

    private void sameForAll(Strategies strategy, Attempt attempt) {
        var town = town(strategy);
        var home = town.home();
        world.person(home, "kim.here@example.com");
        world.person(town.neighbour(), "kim.door@example.com");
        world.signUp(home, "kim.open@example.com", World.PASSWORD);
        attempt.at(home, "kim.warm@example.com");

        var nobodys = told(home, "kim.none@example.com", attempt);

        assertThat(told(home, "kim.here@example.com", attempt)).as("a member's").isEqualTo(nobodys);
        assertThat(told(home, "kim.door@example.com", attempt)).as("next door").isEqualTo(nobodys);
        assertThat(told(home, "kim.open@example.com", attempt))
                .as("unconfirmed")
                .isEqualTo(nobodys);
    }

    private List<Told> told(Place home, String address, Attempt attempt) {
        return IntStream.range(0, TIMES)
                .mapToObj(_ -> work.of(() -> attempt.at(home, address)))
                .toList();
    }
}
