package io.tenantgate.app.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.api.Api;
import io.tenantgate.app.api.World;
import io.tenantgate.app.api.World.Place;
import io.tenantgate.app.laws.CountedWork.Told;
import io.tenantgate.testkit.provider.Lifeline;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;

/// At a provider that joins no transaction, too, whoever tries an address learns nothing from how long the answer
/// takes: whether it is a member's, a neighbour's member's, invited, somebody's who has just signed up, somebody's
/// whose sign-up is still to be made, or nobody's, the same is hashed, the database is asked the same, the provider
/// is called as often, and each says the same.
@AnsweredFirst
class AnsweredFirstLawsTest extends Laws {
    /// One more than may be open at once for an address.
    private static final int TIMES = 4;

    private static final List<String> EVERYBODY = List.of("kim.here", "kim.door", "kim.card", "kim.open", "kim.soon");
    private static final String NOBODYS = "kim.none@example.com";

    private CountedWork work;
    private Lifeline lifeline;

    @BeforeAll
    void count(Running running) {
        var one = (AnsweredFirst.One) running;
        work = one.service().bean(CountedWork.class);
        lifeline = one.lifeline();
    }

    /// What was told, and how often the provider was called before that.
    private record Answered(Told told, int calls) {}

    /// A request that anybody may send.
    private interface Attempt {
        Api.Answer at(Place tenant, String address);
    }

    @EveryStrategy
    void signingUpTakesTheSameWorkWhoeverIsKnown(Strategies strategy) {
        sameForAll(
                strategy,
                EVERYBODY,
                (tenant, address) -> post(tenant, "sign-up", Map.of("email", address, "password", World.PASSWORD)));
    }

    @EveryStrategy
    void resendingACodeTakesTheSameWorkAndAsksNoProvider(Strategies strategy) {
        var answers = sameForAll(
                strategy, EVERYBODY, (tenant, address) -> post(tenant, "resend-code", Map.of("username", address)));

        assertThat(answers).extracting(Answered::calls).containsOnly(0);
    }

    /// Of whose sign-up is still to be made the built-in pools say that the code has expired; Cognito's are asked
    /// for it in `CognitoOutagePeopleTest`.
    @EveryStrategy
    void aWrongCodeOfASignUpTakesTheSameWorkWhoeverIsKnown(Strategies strategy) {
        sameForAll(
                strategy,
                EVERYBODY.subList(0, 4),
                (tenant, address) -> post(tenant, "confirm-sign-up", Map.of("username", address, "code", "no-code")));
    }

    private Api.Answer post(Place tenant, String operation, Map<String, ?> body) {
        return world.anyone().post(tenant.auth(operation), body);
    }

    private List<Answered> sameForAll(Strategies strategy, List<String> known, Attempt attempt) {
        var home = home(strategy);
        attempt.at(home, "kim.warm@example.com");

        var nobodys = answers(home, NOBODYS, attempt);

        assertThat(known.stream().map(name -> answers(home, name + "@example.com", attempt)))
                .allSatisfy(answers -> assertThat(answers).isEqualTo(nobodys));
        return nobodys;
    }

    private Place home(Strategies strategy) {
        var town = town(strategy);
        world.person(town.home(), "kim.here@example.com");
        world.person(town.neighbour(), "kim.door@example.com");
        world.invite(town.home(), "kim.card@example.com");
        world.signUp(town.home(), "kim.open@example.com", World.PASSWORD);
        world.codeFor(town.home(), "kim.open@example.com");
        world.signUp(town.home(), "kim.soon@example.com", World.PASSWORD);
        return town.home();
    }

    private List<Answered> answers(Place home, String address, Attempt attempt) {
        return IntStream.range(0, TIMES)
                .mapToObj(_ -> answered(home, address, attempt))
                .toList();
    }

    private Answered answered(Place home, String address, Attempt attempt) {
        lifeline.renew();
        var told = work.of(() -> attempt.at(home, address));
        return new Answered(told, lifeline.calls());
    }
}
