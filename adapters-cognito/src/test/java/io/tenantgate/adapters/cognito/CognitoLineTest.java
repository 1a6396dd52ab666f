package io.tenantgate.adapters.cognito;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tenantgate.adapters.cognito.CognitoSettings.Patience;
import io.tenantgate.application.provider.ProviderUnavailable;
import io.tenantgate.domain.tenancy.UserPool;
import io.tenantgate.testkit.time.MovableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CreateUserPoolRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.DescribeUserPoolRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.SignUpRequest;

class CognitoLineTest {
    private static final String READ = "DescribeUserPool";
    private static final String THROTTLED = "TooManyRequestsException";
    private static final Patience PATIENCE = new Patience(Duration.ofSeconds(2), Duration.ofMillis(400));
    private static final UserPool ONE = new UserPool("eu-west-1_one", "https://one");
    private static final UserPool OTHER = new UserPool("eu-west-1_other", "https://other");

    private final ScriptedCognito cognito = new ScriptedCognito();
    private final MovableClock clock = new MovableClock();
    private final List<Duration> pauses = new ArrayList<>();
    private double chance = 1;
    private final CognitoCalls calls = new CognitoCalls(
            ScriptedCognito.client(cognito.settings().with(PATIENCE)),
            new CognitoLine(
                    new Attempts(Duration.ofSeconds(1), clock, this::pause, () -> chance),
                    TestQuotas.none(),
                    new Bulkhead(10, 10, Duration.ZERO),
                    new Breakers(clock)));

    private void pause(Duration time) {
        pauses.add(time);
        clock.forward(time);
    }

    @AfterEach
    void leave() {
        calls.close();
        cognito.close();
    }

    @Test
    void aCallThatWasTurnedAwayIsMadeAgainAfterPausesThatGrow() {
        cognito.on(READ, 400, THROTTLED, "slow down").on(READ, 400, THROTTLED, "slow down");
        cognito.on(READ, "{\"UserPool\":{}}");

        read(ONE);

        assertThat(pauses).containsExactly(Duration.ofMillis(100), Duration.ofMillis(200));
        assertThat(cognito.received(READ)).hasSize(3);
    }

    @Test
    void chanceShortensThePauses() {
        chance = 0.25;
        cognito.on(READ, 400, THROTTLED, "slow down").on(READ, "{\"UserPool\":{}}");

        read(ONE);

        assertThat(pauses).containsExactly(Duration.ofMillis(25));
    }

    @ParameterizedTest
    @ValueSource(strings = {THROTTLED, "InternalErrorException"})
    void aTroubleThatDoesNotPassIsToldAfterThreeAttempts(String type) {
        cognito.on(READ, type.equals(THROTTLED) ? 400 : 500, type, "no");

        fails(ONE);

        assertThat(cognito.received(READ)).hasSize(3);
    }

    @Test
    void aCallerWhoWaitsNoLongerCausesNoMoreAttempts() {
        cognito.on(READ, exchange -> {
            clock.forward(Duration.ofSeconds(1));
            exchange.sendResponseHeaders(503, -1);
        });

        fails(ONE);

        assertThat(cognito.received(READ)).hasSize(1);
    }

    @Test
    void aCallThatStallsOrIsCutIsMadeAgain() {
        cognito.on(READ, cognito.stalling()).on(READ, ScriptedCognito.cutting()).on(READ, "{\"UserPool\":{}}");

        read(ONE);

        assertThat(cognito.received(READ)).hasSize(3);
    }

    @Test
    void whatIsMadeAnewIsNeverMadeAgainByItself() {
        cognito.on("CreateUserPool", 400, THROTTLED, "slow down")
                .on("CreateUserPool", 500, "InternalErrorException", "no")
                .on("CreateUserPool", ScriptedCognito.cutting())
                .on("CreateUserPool", cognito.stalling());

        IntStream.range(0, 4).forEach(_ -> assertThatThrownBy(this::create).isInstanceOf(ProviderUnavailable.class));

        assertThat(cognito.received("CreateUserPool")).hasSize(4);
        assertThat(pauses).isEmpty();
    }

    private void create() {
        var request = CreateUserPoolRequest.builder().poolName("n").build();
        calls.make(Operation.of("CreateUserPool"), c -> c.createUserPool(request));
    }

    @Test
    void aMessageIsSentAgainOnlyWhereNoneWasSent() {
        cognito.on("SignUp", 400, THROTTLED, "slow down")
                .on("SignUp", "{\"UserSub\":\"s\"}")
                .on("SignUp", 500, "InternalErrorException", "no");

        signUp();
        assertThatThrownBy(this::signUp).isInstanceOf(ProviderUnavailable.class);

        assertThat(cognito.received("SignUp")).hasSize(3);
    }

    private void signUp() {
        var request = SignUpRequest.builder()
                .clientId("c")
                .username("u")
                .password("p")
                .build();
        calls.make(Operation.of("SignUp", ONE), c -> c.signUp(request));
    }

    @Test
    void aPoolThatIsBrokenIsSparedAndTriedAgainByOneCallAfterARest() {
        cognito.on(READ, 500, "InternalErrorException", "no");
        fails(ONE);
        fails(ONE);
        assertThat(cognito.received(READ)).hasSize(Breakers.MOST_BROKEN);

        fails(ONE);
        assertThat(cognito.received(READ)).hasSize(Breakers.MOST_BROKEN);
        clock.forward(Breakers.REST);
        fails(ONE);

        assertThat(cognito.received(READ)).hasSize(Breakers.MOST_BROKEN + 1);
    }

    @Test
    void onceAPoolAnswersItIsServedAsBefore() {
        IntStream.range(0, Breakers.MOST_BROKEN).forEach(_ -> cognito.on(READ, 500, "InternalErrorException", "no"));
        cognito.on(READ, "{\"UserPool\":{}}");
        fails(ONE);
        fails(ONE);

        clock.forward(Breakers.REST);
        read(ONE);
        read(ONE);

        assertThat(cognito.received(READ)).hasSize(Breakers.MOST_BROKEN + 2);
    }

    @Test
    void onePoolsTroubleIsNoOthers() {
        IntStream.range(0, Breakers.MOST_BROKEN).forEach(_ -> cognito.on(READ, 500, "InternalErrorException", "no"));
        cognito.on(READ, "{\"UserPool\":{}}");
        fails(ONE);
        fails(ONE);

        read(OTHER);

        fails(ONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ResourceNotFoundException", "AccessDeniedException", THROTTLED})
    void neitherAWrongPoolNorOurRightsNorTooManyCallsBreakAPoolOff(String type) {
        IntStream.range(0, 3 * Breakers.MOST_BROKEN).forEach(_ -> {
            cognito.on(READ, 400, type, "no");
        });
        cognito.on(READ, "{\"UserPool\":{}}");
        while (cognito.received(READ).size() < 3 * Breakers.MOST_BROKEN) {
            fails(ONE);
        }

        read(ONE);
    }

    private void read(UserPool pool) {
        var request = DescribeUserPoolRequest.builder().userPoolId(pool.id()).build();
        calls.make(Operation.of(READ, pool), c -> c.describeUserPool(request));
    }

    private void fails(UserPool pool) {
        assertThatThrownBy(() -> read(pool)).isInstanceOf(ProviderUnavailable.class);
    }
}
