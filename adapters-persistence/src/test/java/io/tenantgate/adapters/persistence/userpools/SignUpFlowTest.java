package io.tenantgate.adapters.persistence.userpools;

import static io.tenantgate.adapters.persistence.userpools.EngineOnPostgres.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.userpools.Password;
import io.tenantgate.userpools.PasswordRule;
import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.Refusal.Reason;
import io.tenantgate.userpools.Refusal.WeakPassword;
import io.tenantgate.userpools.StaleRead;
import io.tenantgate.userpools.account.AccountStatus;
import io.tenantgate.userpools.account.Username;
import io.tenantgate.userpools.client.Caller;
import io.tenantgate.userpools.client.ClientSettings;
import io.tenantgate.userpools.code.CodeDelivery;
import io.tenantgate.userpools.code.ConfirmationCode;
import io.tenantgate.userpools.pool.Contact;
import io.tenantgate.userpools.pool.PoolSettings;
import io.tenantgate.userpools.pool.PoolSettings.SelfSignUp;
import io.tenantgate.userpools.port.Messages.Kind;
import io.tenantgate.userpools.signup.ConfirmSignUp;
import io.tenantgate.userpools.signup.ConfirmSignUp.AliasConflict;
import io.tenantgate.userpools.signup.Notice;
import io.tenantgate.userpools.signup.ResendCode;
import io.tenantgate.userpools.signup.SignUp;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SignUpFlowTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    @RegisterExtension
    final EngineOnPostgres engine = new EngineOnPostgres(DATABASE);

    private final Caller acme = engine.managed();

    @Test
    void whoSignsUpIsConfirmedByTheCodeAndTheAddressIsProven() {
        var signedUp = (SignUp.Outcome.SignedUp) engine.signUp(acme, "alice", "alice@example.com");

        assertThat(signedUp.delivery()).contains(new CodeDelivery(Contact.EMAIL, "a***@e***"));
        assertThat(engine.account(acme, "alice").status()).isEqualTo(AccountStatus.UNCONFIRMED);
        assertThat(engine.confirm(acme, "alice", engine.post.secret()))
                .isInstanceOfSatisfying(ConfirmSignUp.Outcome.Confirmed.class, confirmed -> {
                    assertThat(confirmed.account()).isEqualTo(engine.account(acme, "alice@example.com"));
                    assertThat(confirmed.account().attributes().verified(Contact.EMAIL))
                            .isTrue();
                });
    }

    @Test
    void aCodeIsGoodOnce() {
        engine.signUp(acme, "alice", "alice@example.com");
        var code = engine.post.secret();
        engine.confirm(acme, "alice", code);

        assertThat(engine.confirm(acme, "alice", code)).isEqualTo(refused(Reason.CODE_EXPIRED));
    }

    @Test
    void aWrongCodeIsAMismatchAndInAnotherRealmNoneWaits() {
        engine.signUp(acme, "alice", "alice@example.com");
        var globex = new Caller(acme.pool(), acme.client(), acme.proof(), new Realm("globex"));

        assertThat(engine.confirm(acme, "alice", "999999")).isEqualTo(refused(Reason.CODE_MISMATCH));
        assertThat(engine.confirm(globex, "alice", engine.post.secret())).isEqualTo(refused(Reason.CODE_EXPIRED));
        assertThat(engine.confirm(acme, "alice", engine.post.secret()))
                .isInstanceOf(ConfirmSignUp.Outcome.Confirmed.class);
    }

    @Test
    void aCodeIsGoodForADay() {
        engine.signUp(acme, "alice", "alice@example.com");
        engine.clock.forward(Duration.ofHours(24));

        assertThat(engine.confirm(acme, "alice", engine.post.secret())).isEqualTo(refused(Reason.CODE_EXPIRED));
    }

    @Test
    void fifteenCodesAreTriedInAnHour() {
        engine.signUp(acme, "alice", "alice@example.com");
        for (var n = 0; n < 15; n++) {
            assertThat(engine.confirm(acme, "alice", "999999")).isEqualTo(refused(Reason.CODE_MISMATCH));
        }

        assertThat(engine.confirm(acme, "alice", engine.post.secret())).isEqualTo(refused(Reason.LIMIT_EXCEEDED));
        engine.clock.forward(Duration.ofHours(1));
        assertThat(engine.confirm(acme, "alice", engine.post.secret()))
                .isInstanceOf(ConfirmSignUp.Outcome.Confirmed.class);
    }

    @Test
    void aNewCodeEndsTheEarlierOne() {
        engine.signUp(acme, "alice", "alice@example.com");
        var first = engine.post.secret();
        resend("alice");

        assertThat(engine.confirm(acme, "alice", first)).isEqualTo(refused(Reason.CODE_MISMATCH));
        assertThat(engine.confirm(acme, "alice", engine.post.secret()))
                .isInstanceOf(ConfirmSignUp.Outcome.Confirmed.class);
    }

    @Test
    void fiveCodesAreSentAgainInAnHourAlsoToNobody() {
        engine.signUp(acme, "alice", "alice@example.com");
        for (var n = 0; n < 5; n++) {
            assertThat(resend("alice")).isInstanceOf(ResendCode.Outcome.Sent.class);
            assertThat(resend("nobody")).isInstanceOf(ResendCode.Outcome.Sent.class);
        }

        assertThat(resend("alice")).isEqualTo(new ResendCode.Outcome.Refused(Reason.LIMIT_EXCEEDED));
        assertThat(resend("nobody")).isEqualTo(new ResendCode.Outcome.Refused(Reason.LIMIT_EXCEEDED));
    }

    @Test
    void nobodyLeavesTheSameTraceAsSomebody() {
        engine.signUp(acme, "alice", "alice@example.com");

        assertThat(statements(() -> resend("alice"))).isEqualTo(statements(() -> resend("nobody")));
        assertThat(engine.post.pretended()).hasSize(1);
        assertThat(statements(() -> engine.confirm(acme, "alice", "999999")))
                .isEqualTo(statements(() -> engine.confirm(acme, "nobody", "999999")));
        assertThat(engine.confirm(acme, "nobody", "999999")).isEqualTo(engine.confirm(acme, "alice", "999999"));
    }

    @Test
    void aTakenAddressShowsAfterItsProofOnly() {
        engine.member(acme, "alice", "alice@example.com");
        var again = statements(() -> engine.signUp(acme, "mallory", "Alice@example.com"));

        assertThat(again).isEqualTo(statements(() -> engine.signUp(acme, "bob", "bob@example.com")));
        assertThat(engine.post.sent().get(1).recipient()).isEqualTo("Alice@example.com");
        var code = engine.post.sent().get(1).secret().orElseThrow();
        var held = new ConfirmSignUp.Outcome.AliasHeld(engine.account(acme, "alice"));
        assertThat(engine.confirm(acme, "mallory", code)).isEqualTo(held);
        assertThat(engine.confirm(acme, "mallory", code)).isEqualTo(held);
        assertThat(engine.account(acme, "alice@example.com").username()).isEqualTo(new Username("alice"));
    }

    @Test
    void anAliasMovesWhereThatIsAskedFor() {
        engine.member(acme, "alice", "alice@example.com");
        engine.signUp(acme, "alice2", "alice@example.com");
        engine.confirmSignUp()
                .handle(new ConfirmSignUp.Command(
                        acme, new Username("alice2"), engine.post.code(), AliasConflict.MOVE));

        assertThat(engine.account(acme, "alice@example.com").username()).isEqualTo(new Username("alice2"));
        assertThat(engine.account(acme, "alice").attributes().verified(Contact.EMAIL))
                .isFalse();
    }

    @Test
    void oneOfTwoRacingProofsOfOneAddressWins() {
        engine.signUp(acme, "one", "alice@example.com");
        var first = engine.post.secret();
        engine.signUp(acme, "two", "alice@example.com");
        var second = engine.post.secret();
        var turn = new AtomicInteger();

        var outcomes = World.race(2, () -> turn.getAndIncrement() == 0 ? won("one", first) : won("two", second));

        assertThat(outcomes).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void whoIsRegisteredIsToldSoAndTheWorkIsTheSame() {
        var told = statements(
                () -> engine.signUp(acme, "alice2", Map.of("email", "alice@example.com"), Notice.ALREADY_REGISTERED));

        assertThat(told).isEqualTo(statements(() -> engine.signUp(acme, "bob", "bob@example.com")));
        assertThat(engine.post.sent()).first().satisfies(message -> {
            assertThat(message.kind()).isEqualTo(Kind.ALREADY_REGISTERED);
            assertThat(message.secret()).isEmpty();
        });
    }

    @Test
    void aTakenUsernameIsToldAtOnceInWhateverSpelling() {
        engine.signUp(acme, "alice", "alice@example.com");

        assertThat(engine.signUp(acme, "ALICE", "other@example.com"))
                .isEqualTo(new SignUp.Outcome.Refused(Reason.USERNAME_EXISTS));
        assertThat(engine.post.sent()).hasSize(1);
    }

    @Test
    void tenSignUpsInAnHourReachOneAddress() {
        for (int n = 0; n < 10; n++) {
            engine.signUp(acme, "alice" + n, "alice@example.com");
        }

        assertThat(engine.signUp(acme, "alice-again", "ALICE@example.com"))
                .isEqualTo(new SignUp.Outcome.Refused(Reason.LIMIT_EXCEEDED));
        assertThat(engine.post.sent()).hasSize(10);
        assertThat(engine.hashes).hasValue(10);
        assertThat(engine.signUp(acme, "bob", "bob@example.com")).isInstanceOf(SignUp.Outcome.SignedUp.class);
    }

    @Test
    void whatThePoolRefusesIsNotHashed() {
        var weak = new SignUp.Command(acme, new Username("al"), new Password("short"), Map.of(), Notice.CODE);
        var signUp = new SignUp(engine.door, engine.directory, engine.passwords, engine.signUpCodes, engine.allowance);
        var closed = engine.caller(engine.pool(PoolSettings.MANAGED.with(SelfSignUp.CLOSED)), ClientSettings.MANAGED);

        assertThat(signUp.prepare(weak).apply())
                .isEqualTo(new SignUp.Outcome.Refused(new WeakPassword(List.of(
                        PasswordRule.TOO_SHORT,
                        PasswordRule.NO_UPPERCASE,
                        PasswordRule.NO_NUMBER,
                        PasswordRule.NO_SYMBOL))));
        assertThat(engine.signUp(closed, "alice", "alice@example.com"))
                .isEqualTo(new SignUp.Outcome.Refused(Reason.SIGN_UP_CLOSED));
        assertThat(engine.signUp(acme, "alice@example.com", "alice@example.com"))
                .isEqualTo(new SignUp.Outcome.Refused(Reason.USERNAME_FORMAT));
        assertThat(engine.hashes).hasValue(0);
    }

    @Test
    void aClientThatTellsOfExistenceTellsOfIt() {
        var pool = engine.pool(PoolSettings.MANAGED);
        var telling = engine.caller(pool, ClientSettings.INITIAL);
        engine.member(telling, "alice", "alice@example.com");

        assertThat(engine.confirm(telling, "nobody", "000001")).isEqualTo(refused(Reason.NO_SUCH_USER));
        assertThat(engine.confirm(telling, "alice", "000001")).isEqualTo(refused(Reason.USER_STATE));
    }

    @Test
    void thePasswordIsKeptAsAHashThatIsItsOwn() {
        engine.signUp(acme, "alice", "alice@example.com");
        var record = engine.account(acme, "alice").credential().record();

        assertThat(engine.passwords.verify("queue", PASSWORD, record)).isTrue();
        assertThat(engine.passwords.verify("queue", new Password("Wrong-horse-1"), record))
                .isFalse();
    }

    private boolean won(String username, String code) {
        try {
            return engine.confirmSignUp()
                            .handle(new ConfirmSignUp.Command(
                                    acme, new Username(username), new ConfirmationCode(code), AliasConflict.REFUSE))
                    instanceof ConfirmSignUp.Outcome.Confirmed;
        } catch (StaleRead _) {
            return false;
        }
    }

    private ResendCode.Outcome resend(String username) {
        return new ResendCode(engine.door, engine.directory, engine.signUpCodes, engine.allowance)
                .handle(new ResendCode.Command(acme, new Username(username), Notice.CODE));
    }

    private List<String> statements(Runnable deed) {
        return engine.statements.during(deed);
    }

    private static ConfirmSignUp.Outcome refused(Reason reason) {
        return new ConfirmSignUp.Outcome.Refused(reason);
    }
}
