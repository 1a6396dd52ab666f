package io.tenantgate.adapters.persistence.userpools;

import static io.tenantgate.adapters.persistence.userpools.People.PASSWORD;
import static io.tenantgate.adapters.persistence.userpools.SignInWorld.BLUE;
import static io.tenantgate.adapters.persistence.userpools.SignInWorld.RED;
import static io.tenantgate.userpools.Refusal.Reason.INCORRECT_CREDENTIALS;
import static io.tenantgate.userpools.Refusal.Reason.SESSION_EXPIRED;
import static io.tenantgate.userpools.Refusal.Reason.SESSION_INVALID;
import static io.tenantgate.userpools.Refusal.Reason.SESSION_USED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.userpools.AttributeFault;
import io.tenantgate.userpools.OpaqueToken;
import io.tenantgate.userpools.Password;
import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.Refusal.BadAttribute;
import io.tenantgate.userpools.Refusal.BadAttributes;
import io.tenantgate.userpools.Refusal.WeakPassword;
import io.tenantgate.userpools.StaleRead;
import io.tenantgate.userpools.account.AccountStatus;
import io.tenantgate.userpools.account.Username;
import io.tenantgate.userpools.client.Caller;
import io.tenantgate.userpools.signin.Answer;
import io.tenantgate.userpools.signin.ChallengeName;
import io.tenantgate.userpools.signin.RespondToChallenge;
import io.tenantgate.userpools.signin.SignInOutcome;
import io.tenantgate.userpools.signin.SignInOutcome.Authenticated;
import io.tenantgate.userpools.signin.SignInOutcome.Challenged;
import io.tenantgate.userpools.signin.SignInOutcome.Refused;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SignInChallengeTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final String FRESH = "Another-horse-9";
    private final SignInWorld world = new SignInWorld(DATABASE);
    private final People people = new People(world);
    private Username username = new Username("nobody-yet");
    private OpaqueToken session = new OpaqueToken("none-yet");

    @BeforeEach
    void somebodySignsInWithATemporaryPassword() {
        username = people.someone(AccountStatus.FORCE_CHANGE_PASSWORD);
        session = challenge(username).session();
    }

    private Challenged challenge(Username who) {
        return (Challenged) people.signIn(who, PASSWORD, RED);
    }

    private RespondToChallenge.Command command(Caller caller, Username who, String password) {
        return new RespondToChallenge.Command(
                caller, session, who, new Answer.NewPassword(new Password(password), Map.of()));
    }

    private SignInOutcome answer(RespondToChallenge.Command command) {
        return world.signIn.respond().prepare(command).apply();
    }

    private SignInOutcome answer(String password) {
        return answer(command(people.caller(RED), username, password));
    }

    @Test
    void aTemporaryPasswordLeadsToAChallengeThatTellsWhatIsMissing() {
        var shown = challenge(username);

        assertThat(shown.name()).isEqualTo(ChallengeName.NEW_PASSWORD_REQUIRED);
        assertThat(shown.username()).isEqualTo(username);
        assertThat(shown.parameters())
                .containsEntry("USER_ID_FOR_SRP", username.value())
                .containsEntry("requiredAttributes", "[]")
                .containsEntry("userAttributes", "{\"email\":\"someone@example.com\",\"email_verified\":\"false\"}");
    }

    @Test
    void theNewPasswordSignsInNowAndLater() {
        assertThat(answer(FRESH)).isInstanceOf(Authenticated.class);

        assertThat(people.read(username).status()).isEqualTo(AccountStatus.CONFIRMED);
        assertThat(people.signIn(username, FRESH)).isInstanceOf(Authenticated.class);
        assertThat(people.signIn(username, PASSWORD)).isEqualTo(new Refused(INCORRECT_CREDENTIALS));
    }

    @Test
    void aWeakPasswordIsRefusedWithEveryRuleAndLeavesTheSessionGood() {
        assertThat(answer("weak"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal())
                                .isInstanceOfSatisfying(
                                        WeakPassword.class,
                                        weak -> assertThat(weak.rules()).hasSize(4)));

        assertThat(answer(FRESH)).isInstanceOf(Authenticated.class);
    }

    @Test
    void attributesThatDoNotConformAreRefusedAndLeaveTheSessionGood() {
        var given = Map.of("email", "other@example.com", "phone_number", "12", "email_verified", "true", "x", "y");
        var command = new RespondToChallenge.Command(
                people.caller(RED), session, username, new Answer.NewPassword(new Password(FRESH), given));

        assertThat(answer(command))
                .isEqualTo(new Refused(new BadAttributes(List.of(
                        new BadAttribute("email", AttributeFault.ALREADY_PROVIDED),
                        new BadAttribute("email_verified", AttributeFault.ALREADY_PROVIDED),
                        new BadAttribute("phone_number", AttributeFault.FORMAT),
                        new BadAttribute("x", AttributeFault.UNKNOWN)))));
        assertThat(answer(FRESH)).isInstanceOf(Authenticated.class);
    }

    @Test
    void anAnswerThatWasTakenIsNotTakenAgain() {
        answer(FRESH);

        assertThat(answer(FRESH)).isEqualTo(new Refused(SESSION_USED));
    }

    @Test
    void ofTwoAnswersThatWerePreparedOnlyOneIsTaken() {
        var command = command(people.caller(RED), username, FRESH);
        var first = world.signIn.respond().prepare(command);
        var second = world.signIn.respond().prepare(command);

        assertThat(first.apply()).isInstanceOf(Authenticated.class);

        assertThat(second.apply()).isEqualTo(new Refused(SESSION_USED));
    }

    @Test
    void aSessionIsGoodForNothingButWhatItWasOpenedFor() {
        var other = people.someone(AccountStatus.FORCE_CHANGE_PASSWORD);
        var otherClient =
                Caller.trusted(people.pool.id(), people.anotherClient().id(), RED);
        var invalid = new Refused(SESSION_INVALID);

        assertThat(answer(command(people.caller(BLUE), username, FRESH))).isEqualTo(invalid);
        assertThat(answer(command(otherClient, username, FRESH))).isEqualTo(invalid);
        assertThat(answer(command(people.caller(RED), other, FRESH))).isEqualTo(invalid);
        assertThat(answer(command(people.caller(RED), new Username("nobody"), FRESH)))
                .isEqualTo(invalid);
        assertThat(answer(command(new People(world).caller(RED), username, FRESH)))
                .isEqualTo(invalid);
        assertThat(answer(FRESH)).isInstanceOf(Authenticated.class);
    }

    @Test
    void aSessionThatNobodyWasGivenIsRefused() {
        session = new OpaqueToken("forged");

        assertThat(answer(FRESH)).isEqualTo(new Refused(SESSION_INVALID));
    }

    @Test
    void aSessionEndsWhenTheClientSaysThatItDoes() {
        world.clock.forward(people.client.settings().sessionValidity().minusNanos(1));
        assertThat(answer("weak")).isNotEqualTo(new Refused(SESSION_EXPIRED));

        world.clock.forward(Duration.ofNanos(1_000));

        assertThat(answer(FRESH)).isEqualTo(new Refused(SESSION_EXPIRED));
    }

    @Test
    void whoIsNoLongerAdmittedChangesNothingByAnswering() {
        var before = people.read(username);
        world.admission.close(RED);

        assertThat(answer(FRESH)).isEqualTo(new Refused(new Refusal.NotAdmitted("no-membership")));

        assertThat(people.read(username)).isEqualTo(before);
    }

    @Test
    void whoIsNotAdmittedIsShownNoChallenge() {
        world.admission.close(BLUE);

        assertThat(people.signIn(username, PASSWORD, BLUE))
                .isEqualTo(new Refused(new Refusal.NotAdmitted("no-membership")));
    }

    @Test
    void anAccountThatChangedWhileThePasswordWasHashedIsReadAgain() {
        var prepared = world.signIn.respond().prepare(command(people.caller(RED), username, FRESH));

        people.disable(username);

        assertThatThrownBy(prepared::apply).isInstanceOf(StaleRead.class);
    }
}
