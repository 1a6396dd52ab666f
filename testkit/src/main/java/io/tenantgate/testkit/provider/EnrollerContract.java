package io.tenantgate.testkit.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.tenantgate.application.provider.AccountRef;
import io.tenantgate.application.provider.Authenticator;
import io.tenantgate.application.provider.Enroller;
import io.tenantgate.application.provider.Enroller.Application;
import io.tenantgate.application.provider.Enroller.Invited;
import io.tenantgate.application.provider.Enroller.Notice;
import io.tenantgate.application.provider.Reason;
import io.tenantgate.application.provider.Reason.Plain;
import io.tenantgate.domain.auth.CodeDelivery;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.secrets.OneTimeCode;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.tenancy.AccountOwnership;
import io.tenantgate.domain.tenancy.Placement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every [Enroller] does.
public abstract class EnrollerContract extends ProviderContract {
    private static final String ANN = "ann@example.com";

    @Test
    void aCodeConfirmsTheAccountThatItWasSentFor() {
        var sent = signUp(username(1), ANN, Notice.CODE);

        assertThat(sent)
                .isEqualTo(new Enroller.Sent(new CodeDelivery("email", CodeDelivery.Medium.EMAIL, "a***@e***")));
        assertThat(confirm(username(1), code())).isInstanceOfSatisfying(Enroller.Confirmed.class, confirmed -> {
            assertThat(confirmed.subject().issuer())
                    .isEqualTo(placement().pool().issuer());
            assertThat(confirmed.attributes()).containsEntry("email", ANN).containsEntry("email_verified", "true");
        });
        assertThat(signIn(username(1))).isInstanceOf(Authenticator.Result.Proven.class);
    }

    @Test
    void anAccountThatWaitsForItsCodeIsToldSoOnlyWithItsPassword() {
        signUp(username(1), ANN, Notice.CODE);

        assertThat(signIn(username(1))).isEqualTo(refused(Plain.UNCONFIRMED));
        assertThat(signIn(new AccountRef.Known(username(1)), OTHER)).isEqualTo(refused(Plain.WRONG_CREDENTIALS));
    }

    @Test
    void aWrongCodeIsRefusedAndTheRightOneStaysGood() {
        signUp(username(1), ANN, Notice.CODE);
        var code = code();

        assertThat(confirm(username(1), other(code))).isEqualTo(no(Plain.CODE_MISMATCH));
        assertThat(confirm(username(1), code)).isInstanceOf(Enroller.Confirmed.class);
    }

    @Test
    @Needs(Ability.CODES_THAT_END)
    void aCodeEndsAfterADay() {
        signUp(username(1), ANN, Notice.CODE);
        world().forward(Duration.ofHours(24).plusSeconds(1));

        assertThat(confirm(username(1), code())).isEqualTo(no(Plain.CODE_EXPIRED));
    }

    @Test
    @Needs(Ability.CODES_SENT_AGAIN)
    void aNewCodeEndsTheOneBefore() {
        signUp(username(1), ANN, Notice.CODE);
        var first = code();
        var account = new AccountRef.Known(username(1));
        while (code().equals(first)) {
            assertThat(enroller().resend(placement(), tenant(), account, Notice.CODE))
                    .isInstanceOf(Enroller.Sent.class);
        }

        assertThat(confirm(username(1), first)).isEqualTo(no(Plain.CODE_MISMATCH));
        assertThat(confirm(username(1), code())).isInstanceOf(Enroller.Confirmed.class);
    }

    @Test
    void whoIsRegisteredAlreadyIsToldSoAndGetsNoCode() {
        var fresh = signUp(username(1), ANN, Notice.CODE);
        var known = signUp(username(2), ANN, Notice.ALREADY_REGISTERED);

        assertThat(known).isEqualTo(fresh);
        assertThat(world().messagesTo(ANN)).isEqualTo(2);
        assertThat(world().codeFor(ANN)).isEmpty();
        assertThat(confirm(username(2), "000000")).isEqualTo(no(Plain.CODE_MISMATCH));
    }

    @Test
    void everyRuleThatAPasswordBreaksIsToldAtOnce() {
        var application = new Application(username(1), new Password("abc"), Map.of("email", ANN), Notice.CODE);

        var result = enroller().signUp(placement(), tenant(), application).apply();

        assertThat(result)
                .isEqualTo(no(new Reason.WeakPassword(List.of("too_short", "no_uppercase", "no_number", "no_symbol"))));
        assertThat(world().messagesTo(ANN)).isZero();
    }

    @Test
    void aSignUpIsJudgedAsItWillBeAnsweredAndNothingIsDone() {
        var judged = judge(PASSWORD, Map.of("email", ANN));

        assertThat(world().messagesTo(ANN)).isZero();
        assertThat(signIn(username(1))).isEqualTo(refused(Plain.WRONG_CREDENTIALS));
        assertThat(judged).isEqualTo(signUp(username(1), ANN, Notice.CODE));
    }

    @Test
    void whoeverHasTheAddressItIsJudgedTheSame() {
        var before = judge(PASSWORD, Map.of("email", ANN));
        person(1, ANN);

        assertThat(judge(PASSWORD, Map.of("email", ANN))).isEqualTo(before);
    }

    @Test
    void aWeakPasswordAndWhatIsNoAttributeAreKnownBefore() {
        assertThat(judge(new Password("abc"), Map.of("email", ANN)))
                .isEqualTo(no(new Reason.WeakPassword(List.of("too_short", "no_uppercase", "no_number", "no_symbol"))));
        assertThat(judge(PASSWORD, Map.of("email", ANN, "shoe_size", "44")))
                .isInstanceOfSatisfying(
                        Enroller.Refused.class,
                        refused -> assertThat(refused.reason()).isInstanceOf(Reason.BadAttributes.class));
    }

    private Enroller.Sending judge(Password password, Map<String, String> attributes) {
        return enroller().judge(placement(), tenant(), password, attributes);
    }

    @Test
    void aUsernameHasOneAccountWhichStaysAsItIs() {
        signUp(username(1), ANN, Notice.CODE);
        var code = code();

        var again = new Application(username(1), OTHER, Map.of("email", ANN), Notice.CODE);
        assertThat(enroller().signUp(placement(), tenant(), again).apply()).isEqualTo(no(Plain.ALREADY_EXISTS));

        assertThat(confirm(username(1), code)).isInstanceOf(Enroller.Confirmed.class);
        assertThat(signIn(username(1))).isInstanceOf(Authenticator.Result.Proven.class);
    }

    @Test
    void ofAnAccountThatIsNotThereNoCodeIsRight() {
        assertThat(confirm(username(1), "000000")).isIn(no(Plain.CODE_MISMATCH), no(Plain.CODE_EXPIRED));
    }

    @Test
    @Needs(Ability.ALIASES)
    void ofTwoAccountsWithOneAddressTheFirstToProveItKeepsIt() {
        signUp(username(1), ANN, Notice.CODE);
        var first = code();
        signUp(username(2), ANN, Notice.CODE);
        var second = code();

        assertThat(confirm(username(1), first)).isInstanceOf(Enroller.Confirmed.class);
        assertThat(confirm(username(2), second)).isEqualTo(no(Plain.ALREADY_EXISTS));
    }

    @Test
    void aResetCodeSetsAPasswordOnce() {
        var account = new AccountRef.Known(person(1, ANN));
        enroller().sendResetCode(placement(), tenant(), account);
        var code = new OneTimeCode(code());

        assertThat(reset(account, code))
                .satisfies(set -> assertThat(set)
                        .asInstanceOf(type(Enroller.PasswordSet.class))
                        .extracting(Enroller.PasswordSet::username)
                        .isEqualTo(username(1)));
        assertThat(signIn(account, OTHER)).isInstanceOf(Authenticator.Result.Proven.class);
        assertThat(signIn(account, PASSWORD)).isEqualTo(refused(Plain.WRONG_CREDENTIALS));
        assertThat(reset(account, code)).isInstanceOf(Enroller.Refused.class);
    }

    @Test
    void somebodyUnknownGetsTheAnswersOfSomebodyKnown() {
        var known = new AccountRef.Known(person(1, ANN));
        var unknown = new AccountRef.Unknown(new LoginName("nobody"));
        var wrong = new OneTimeCode("no-code");

        var first = enroller().sendResetCode(placement(), tenant(), unknown);
        enroller().sendResetCode(placement(), tenant(), known);

        assertThat(first).isInstanceOf(Enroller.Sent.class);
        assertThat(enroller().sendResetCode(placement(), tenant(), unknown)).isEqualTo(first);
        assertThat(enroller().resend(placement(), tenant(), unknown, Notice.CODE))
                .isInstanceOf(Enroller.Sent.class);
        assertThat(reset(unknown, wrong)).isEqualTo(reset(known, wrong)).isEqualTo(no(Plain.CODE_MISMATCH));
    }

    @Test
    void whoTakesAnInvitationUpHasAProvenAddressAndTheirOwnPassword() {
        var taken = takeUp(1, PASSWORD);

        assertThat(taken)
                .isInstanceOfSatisfying(
                        Enroller.Confirmed.class,
                        confirmed -> assertThat(confirmed.attributes())
                                .containsEntry("email", ANN)
                                .containsEntry("email_verified", "true")
                                .containsEntry("name", "Ann"));
        assertThat(world().messagesTo(ANN)).isZero();
        assertThat(signIn(username(1))).isInstanceOf(Authenticator.Result.Proven.class);
        assertThat(signIn(new AccountRef.Known(username(1)), OTHER)).isEqualTo(refused(Plain.WRONG_CREDENTIALS));
    }

    @Test
    void aWeakPasswordTakesNothingUp() {
        assertThat(takeUp(1, new Password("Aa1-"))).isEqualTo(no(new Reason.WeakPassword(List.of("too_short"))));
        assertThat(takeUp(1, PASSWORD)).isInstanceOf(Enroller.Confirmed.class);
    }

    @Test
    @Needs(Ability.ALIASES)
    void amongATenantsOwnAccountsAnAddressIsTakenOnce() {
        var holder = person(1, ANN);

        assertThat(takeUp(2, PASSWORD)).isEqualTo(no(Plain.ALREADY_EXISTS));
        assertThat(signIn(holder)).isInstanceOf(Authenticator.Result.Proven.class);
    }

    @Test
    @Needs(Ability.ALIASES)
    void theHolderOfASharedAccountProvesItAndItStaysAsItIs() {
        var holder = person(1, ANN);
        var shared = sharedByAll();

        assertThat(takeUp(shared, 2, OTHER)).isEqualTo(no(Plain.WRONG_CREDENTIALS));
        assertThat(takeUp(shared, 2, PASSWORD))
                .isInstanceOfSatisfying(
                        Enroller.Held.class, held -> assertThat(held.username()).isEqualTo(holder));
        assertThat(signIn(holder)).isInstanceOf(Authenticator.Result.Proven.class);
        assertThat(signIn(username(2))).isEqualTo(refused(Plain.WRONG_CREDENTIALS));
    }

    @Test
    @Needs({Ability.ALIASES, Ability.LOCKOUT})
    void whoeverGuessesAtASharedAccountIsLockedOut() {
        person(1, ANN);
        var shared = sharedByAll();
        for (int guess = 0; guess < 5; guess++) {
            takeUp(shared, 2, OTHER);
        }

        assertThat(takeUp(shared, 2, PASSWORD)).isEqualTo(no(Plain.TOO_MANY_ATTEMPTS));
    }

    @Test
    void whereAccountsAreSharedAnAddressThatNobodyHasGetsAnAccount() {
        assertThat(takeUp(sharedByAll(), 1, PASSWORD)).isInstanceOf(Enroller.Confirmed.class);
        assertThat(signIn(username(1))).isInstanceOf(Authenticator.Result.Proven.class);
    }

    private Enroller.Confirmation takeUp(int number, Password password) {
        return takeUp(placement(), number, password);
    }

    private Enroller.Confirmation takeUp(Placement place, int number, Password password) {
        var invited = new Invited(username(number), new LoginName(ANN), Optional.of("Ann"), password);
        return enroller().takeUp(place, tenant(), invited).apply();
    }

    /// The same place, whose accounts are not the tenant's own.
    private Placement sharedByAll() {
        var place = placement();
        return new Placement(
                place.provider(),
                place.pool(),
                place.client(),
                place.shard(),
                AccountOwnership.SHARED,
                place.evidence(),
                place.registrar(),
                place.version());
    }

    @Test
    void aDiscardedAccountIsGoneAndMayBeDiscardedAgain() {
        signUp(username(1), ANN, Notice.CODE);
        enroller().discard(placement(), tenant(), username(1));
        enroller().discard(placement(), tenant(), username(1));

        assertThat(signIn(username(1))).isEqualTo(refused(Plain.WRONG_CREDENTIALS));
    }

    private Enroller.Setting reset(AccountRef account, OneTimeCode code) {
        return enroller()
                .resetPassword(placement(), tenant(), account, code, OTHER)
                .apply();
    }

    private String code() {
        return world().codeFor(ANN).orElseThrow();
    }

    private static String other(String code) {
        return code.equals("000000") ? "111111" : "000000";
    }

    private static Enroller.Refused no(Reason reason) {
        return new Enroller.Refused(reason);
    }
}
