package io.tenantgate.adapters.persistence.userpools;

import static io.tenantgate.adapters.persistence.userpools.People.PASSWORD;
import static io.tenantgate.adapters.persistence.userpools.SignInWorld.BLUE;
import static io.tenantgate.adapters.persistence.userpools.SignInWorld.RED;
import static io.tenantgate.userpools.Refusal.Reason.ATTEMPTS_EXCEEDED;
import static io.tenantgate.userpools.Refusal.Reason.INCORRECT_CREDENTIALS;
import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.userpools.Password;
import io.tenantgate.userpools.Prepared;
import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.account.Username;
import io.tenantgate.userpools.client.AuthFlow;
import io.tenantgate.userpools.signin.InitiateAuth;
import io.tenantgate.userpools.signin.SignInOutcome;
import io.tenantgate.userpools.signin.SignInOutcome.Authenticated;
import io.tenantgate.userpools.signin.SignInOutcome.Refused;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SignInLockoutTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final SignInOutcome WRONG = new Refused(INCORRECT_CREDENTIALS);
    private static final SignInOutcome LOCKED = new Refused(ATTEMPTS_EXCEEDED);
    private final SignInWorld world = new SignInWorld(DATABASE);
    private final People people = new People(world);

    private void fail(Username username, int times, Realm realm) {
        for (var n = 0; n < times; n++) {
            assertThat(people.signIn(username, "wrong", realm)).isEqualTo(WRONG);
        }
    }

    @Test
    void afterFiveFailuresEvenTheRightPasswordIsRefusedForASecond() {
        var username = people.someone();
        fail(username, 5, Realm.NONE);

        assertThat(people.signIn(username, PASSWORD)).isEqualTo(LOCKED);
        world.clock.forward(Duration.ofSeconds(1));

        assertThat(people.signIn(username, PASSWORD)).isInstanceOf(Authenticated.class);
    }

    @Test
    void whatIsTriedDuringALockNeitherCountsNorLengthensItNorIsHashed() {
        var username = people.someone();
        fail(username, 5, Realm.NONE);
        world.hashes.set(0);

        for (var n = 0; n < 10; n++) {
            assertThat(people.signIn(username, "wrong")).isEqualTo(LOCKED);
        }
        world.clock.forward(Duration.ofSeconds(1));

        assertThat(world.hashes).hasValue(0);
        assertThat(people.signIn(username, PASSWORD)).isInstanceOf(Authenticated.class);
    }

    @Test
    void theNextFailureLocksForTwiceAsLong() {
        var username = people.someone();
        fail(username, 5, Realm.NONE);
        world.clock.forward(Duration.ofSeconds(1));
        fail(username, 1, Realm.NONE);

        world.clock.forward(Duration.ofMillis(1_999));
        assertThat(people.signIn(username, PASSWORD)).isEqualTo(LOCKED);
        world.clock.forward(Duration.ofMillis(1));

        assertThat(people.signIn(username, PASSWORD)).isInstanceOf(Authenticated.class);
    }

    @Test
    void aSuccessForgetsTheFailuresBeforeIt() {
        var username = people.someone();
        fail(username, 4, Realm.NONE);
        assertThat(people.signIn(username, PASSWORD)).isInstanceOf(Authenticated.class);

        fail(username, 4, Realm.NONE);

        assertThat(people.signIn(username, PASSWORD)).isInstanceOf(Authenticated.class);
    }

    @Test
    void aNameThatNobodyHasIsLockedAsOneThatSomebodyHas() {
        var nobody = new Username("nobody-at-all");
        fail(nobody, 5, Realm.NONE);

        assertThat(people.signIn(new Username("NOBODY-at-all"), "wrong")).isEqualTo(LOCKED);
    }

    @Test
    void aLockInOneRealmIsNoneInAnother() {
        var username = people.someone();
        fail(username, 5, RED);

        assertThat(people.signIn(username, PASSWORD, RED)).isEqualTo(LOCKED);
        assertThat(people.signIn(username, PASSWORD, BLUE)).isInstanceOf(Authenticated.class);
    }

    @Test
    void aRefusedAdmissionCountsAsAFailure() {
        var username = people.someone();
        world.admission.close(RED);

        for (var n = 0; n < 5; n++) {
            people.signIn(username, PASSWORD, RED);
        }

        assertThat(people.signIn(username, PASSWORD, RED)).isEqualTo(LOCKED);
    }

    @Test
    void ofTwentyGuessesAtOnceFiveAreJudgedThoughTheRightOneIsAmongThem() throws Exception {
        var username = people.someone();
        var guesses = IntStream.range(0, 20)
                .mapToObj(n -> prepared(username, n == 19 ? PASSWORD : "guess " + n))
                .toList();

        var outcomes = List.copyOf(applied(guesses.subList(0, 19)));
        var late = guesses.getLast().apply();

        assertThat(outcomes).filteredOn(WRONG::equals).hasSize(5);
        assertThat(outcomes).filteredOn(LOCKED::equals).hasSize(14);
        assertThat(late).isEqualTo(LOCKED);
    }

    private Prepared<SignInOutcome> prepared(Username username, String password) {
        return world.signIn
                .initiate()
                .prepare(new InitiateAuth.Command(
                        people.caller(Realm.NONE), AuthFlow.USER_PASSWORD, username, new Password(password)));
    }

    private static List<SignInOutcome> applied(List<Prepared<SignInOutcome>> guesses) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = guesses.stream()
                    .map(guess -> (Callable<SignInOutcome>) guess::apply)
                    .toList();
            return threads.invokeAll(calls).stream()
                    .map(SignInLockoutTest::result)
                    .toList();
        }
    }

    private static SignInOutcome result(Future<SignInOutcome> future) {
        return future.resultNow();
    }
}
