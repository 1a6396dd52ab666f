package io.tenantgate.adapters.cognito;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.tenantgate.application.provider.Authenticator.Result;
import io.tenantgate.application.provider.Reason;
import io.tenantgate.application.provider.Reason.Plain;
import io.tenantgate.domain.auth.ChallengeName;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ChallengeNameType;

/// Every challenge of Cognito, in the shapes of `auth-flows-and-endpoints.md`, section 4.4, by either form of the API.
@SuppressWarnings("NullAway.Init") // in each test
class CognitoChallengesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TenantId OTHER = new TenantId(new UUID(0x7000L, 0x8000_0000_0000_0002L));

    private ScriptedSignIn signIn;

    @AfterEach
    void leave() {
        if (signIn != null) {
            signIn.close();
        }
    }

    static Stream<Arguments> everyChallenge() {
        return Arrays.stream(AuthApi.values())
                .flatMap(api -> Arrays.stream(CognitoChallenge.values()).map(challenge -> arguments(api, challenge)));
    }

    /// Who has to set an app up is told its secret, and goes on with the session that comes along.
    private ScriptedSignIn asked(AuthApi api, CognitoChallenge challenge) {
        signIn = new ScriptedSignIn(api).permittingAddresses(true);
        signIn.initiating(ChallengeShape.of(challenge).asks(challenge, "session-1-of-the-sign-in"));
        signIn.cognito().on("AssociateSoftwareToken", """
            {"SecretCode":"JBSWY3DPEHPK3PXP","Session":"session-2-of-the-sign-in"}\
            """).on("VerifySoftwareToken", """
                {"Status":"SUCCESS","Session":"session-3-of-the-sign-in"}\
                """);
        return signIn;
    }

    @Test
    void everyChallengeThatCognitoKnowsIsHandedOnOrNeverAskedFor() {
        var names = Arrays.stream(CognitoChallenge.values()).map(Enum::name);
        var all = Stream.concat(names, CognitoChallenge.NEVER_ASKED_FOR.stream());

        assertThat(ChallengeNameType.knownValues())
                .extracting(ChallengeNameType::toString)
                .containsExactlyInAnyOrderElementsOf(all.toList());
    }

    @Test
    void everyChallengeOfOursButThatOfDevicesIsOneOfCognitos() {
        var ours = Arrays.stream(CognitoChallenge.values())
                .map(CognitoChallenge::ours)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ChallengeName.class)));

        assertThat(EnumSet.complementOf(ours)).containsExactly(ChallengeName.DEVICE);
    }

    @ParameterizedTest
    @MethodSource("everyChallenge")
    void aChallengeIsHandedOnInOurWordsWithWhatItsAnswerNeeds(AuthApi api, CognitoChallenge challenge) {
        var shape = ChallengeShape.of(challenge);

        var shown = asked(api, challenge).asked();

        assertThat(shown.challenge().name()).isEqualTo(shape.ours());
        assertThat(shown.challenge().parameters()).isEqualTo(shape.shown());
        assertThat(shown.username()).isEqualTo(ScriptedSignIn.ANN);
    }

    @ParameterizedTest
    @MethodSource("everyChallenge")
    void anAnswerGoesBackInCognitosWordsWithTheSecretProven(AuthApi api, CognitoChallenge challenge) {
        var shape = ChallengeShape.of(challenge);
        var shown = asked(api, challenge).responding(ScriptedSignIn.minted()).asked();

        assertThat(signIn.answer(shown, shape.answers())).isInstanceOf(Result.Proven.class);

        var sent = signIn.cognito()
                .received(signIn.operation("RespondToAuthChallenge"))
                .getFirst();
        var responses = new HashMap<>(shape.responses());
        responses.put("USERNAME", "u-ann");
        responses.put("SECRET_HASH", SecretHash.of(ScriptedSignIn.SECRET, "u-ann", ScriptedSignIn.CLIENT));
        assertThat(sent.text("ChallengeName")).isEqualTo(challenge.name());
        assertThat(sent.text("Session"))
                .isEqualTo(
                        challenge == CognitoChallenge.MFA_SETUP
                                ? "session-3-of-the-sign-in"
                                : "session-1-of-the-sign-in");
        assertThat(JSON.convertValue(sent.body().path("ChallengeResponses"), Map.class))
                .isEqualTo(responses);
        assertThat(sent.body().findValue("IpAddress").asText()).isEqualTo("192.0.2.7");
    }

    @ParameterizedTest
    @MethodSource("everyChallenge")
    void whoIsNotAdmittedIsShownNone(AuthApi api, CognitoChallenge challenge) {
        asked(api, challenge).admitNobody();

        assertThat(signIn.begin()).isEqualTo(new Result.Refused(new Reason.NotAdmitted("not-a-member")));
        assertThat(signIn.cognito().received("AssociateSoftwareToken")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyChallenge")
    void whoIsAdmittedNoMoreGetsNoTokensForARightAnswer(AuthApi api, CognitoChallenge challenge) {
        var shown = asked(api, challenge).responding(ScriptedSignIn.minted()).asked();
        signIn.cognito().on("RevokeToken", "{}");
        signIn.admitNobody();

        assertThat(signIn.answer(shown, ChallengeShape.of(challenge).answers()))
                .isEqualTo(new Result.Refused(new Reason.NotAdmitted("not-a-member")));
        assertThat(signIn.cognito().received("RevokeToken")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void aSessionIsGoodForItsTenantAndItsChallenge(CognitoChallenge challenge) {
        var shown = asked(AuthApi.ADMIN, challenge).asked();
        var answers = ChallengeShape.of(challenge).answers();

        assertThat(signIn.answer(OTHER, shown.challenge().name(), shown.session(), answers))
                .isEqualTo(new Result.Refused(Plain.SESSION_INVALID));
        for (var other : EnumSet.complementOf(EnumSet.of(shown.challenge().name()))) {
            assertThat(signIn.answer(signIn.tenant(), other, shown.session(), answers))
                    .isEqualTo(new Result.Refused(Plain.SESSION_INVALID));
        }
        assertThat(signIn.cognito().received("AdminRespondToAuthChallenge")).isEmpty();
        assertThat(signIn.cognito().received("VerifySoftwareToken")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"SOFTWARE_TOKEN_MFA", "SMS_MFA", "SMS_OTP", "EMAIL_OTP"})
    void aWrongCodeMayBeMendedAndAnOldOneOrAnEndedSessionNot(CognitoChallenge challenge) {
        var shown = asked(AuthApi.PUBLIC, challenge)
                .responding(400, "CodeMismatchException", "Invalid code received for user")
                .responding(400, "ExpiredCodeException", "Your software token has already been used once.")
                .responding(400, "NotAuthorizedException", "Invalid session for the user, session is expired.")
                .asked();

        assertThat(Stream.generate(() -> signIn.answer(shown, Map.of("code", "000000")))
                        .limit(3))
                .containsExactly(
                        new Result.Refused(Plain.CODE_MISMATCH),
                        new Result.Refused(Plain.CODE_EXPIRED),
                        new Result.Refused(Plain.SESSION_EXPIRED));
    }

    @Test
    void anAppIsSetUpInTheSessionOfTheSignIn() {
        var shown = asked(AuthApi.PUBLIC, CognitoChallenge.MFA_SETUP)
                .responding(ScriptedSignIn.minted())
                .asked();
        signIn.answer(shown, Map.of("code", "123456", "device_name", "phone"));

        assertThat(signIn.cognito()
                        .received("AssociateSoftwareToken")
                        .getFirst()
                        .body()
                        .toString())
                .isEqualTo("{\"Session\":\"session-1-of-the-sign-in\"}");
        assertThat(signIn.cognito()
                        .received("VerifySoftwareToken")
                        .getFirst()
                        .body()
                        .toString())
                .isEqualTo(
                        "{\"Session\":\"session-2-of-the-sign-in\",\"UserCode\":\"123456\",\"FriendlyDeviceName\":\"phone\"}");
    }

    @Test
    void anAppsWrongFirstCodeMayBeMended() {
        signIn = new ScriptedSignIn(AuthApi.PUBLIC).permittingAddresses(true);
        signIn.initiating(ChallengeShape.of(CognitoChallenge.MFA_SETUP)
                .asks(CognitoChallenge.MFA_SETUP, "session-1-of-the-sign-in"));
        signIn.cognito()
                .on(
                        "AssociateSoftwareToken",
                        "{\"SecretCode\":\"JBSWY3DPEHPK3PXP\",\"Session\":\"session-2-of-the-sign-in\"}")
                .on("VerifySoftwareToken", 400, "EnableSoftwareTokenMFAException", "Code mismatch")
                .on("VerifySoftwareToken", "{\"Status\":\"ERROR\"}");
        var shown = signIn.asked();

        assertThat(Stream.generate(() -> signIn.answer(shown, Map.of("code", "000000")))
                        .limit(2))
                .containsOnly(new Result.Refused(Plain.CODE_MISMATCH));
        assertThat(signIn.cognito().received("RespondToAuthChallenge")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatFollowsAnAnswerIsAskedInTurn(AuthApi api) {
        asked(api, CognitoChallenge.SELECT_MFA_TYPE)
                .responding(ChallengeShape.of(CognitoChallenge.SMS_MFA)
                        .asks(CognitoChallenge.SMS_MFA, "session-2-of-the-sign-in"))
                .responding(ScriptedSignIn.minted());

        var next = signIn.answer(signIn.asked(), Map.of("choice", "sms_code"));

        assertThat(next).isInstanceOfSatisfying(Result.Challenged.class, asked -> {
            assertThat(asked.challenge().name()).isEqualTo(ChallengeName.SMS_CODE);
            assertThat(signIn.answer(asked, Map.of("code", "123456"))).isInstanceOf(Result.Proven.class);
        });
        assertThat(signIn.cognito().received(signIn.operation("RespondToAuthChallenge")))
                .extracting(sent -> sent.text("Session"))
                .containsExactly("session-1-of-the-sign-in", "session-2-of-the-sign-in");
    }

    @ParameterizedTest
    @EnumSource(names = {"SELECT_MFA_TYPE", "SELECT_CHALLENGE", "PASSWORD"})
    void whatWasNotOfferedIsNotChosen(CognitoChallenge challenge) {
        signIn = new ScriptedSignIn(AuthApi.ADMIN).permittingAddresses(true);
        signIn.initiating(ScriptedSignIn.asking(
                challenge.name(), "session-0-of-the-sign-in", Map.of("MFAS_CAN_CHOOSE", "[\"SMS_MFA\"]"), "EMAIL_OTP"));
        var shown = signIn.asked();

        for (var choice : List.of("totp", "passkey", "SMS_MFA", "")) {
            assertThat(signIn.answer(shown, Map.of("choice", choice)))
                    .isEqualTo(new Result.Refused(new Reason.BadAnswer("choice", "is not among the choices")));
        }
        assertThat(signIn.cognito().received("AdminRespondToAuthChallenge")).isEmpty();
    }

    @Test
    void aCredentialThatIsNoneIsNoFaultOfCognitos() {
        var shown = asked(AuthApi.ADMIN, CognitoChallenge.WEB_AUTHN)
                .responding(400, "InvalidParameterException", "Invalid credential")
                .asked();

        for (var credential : List.of("{", "[]", "null", "text")) {
            assertThat(signIn.answer(shown, Map.of("credential", credential)))
                    .isEqualTo(new Result.Refused(
                            new Reason.BadAnswer("credential", "must be an object, written as JSON")));
        }
        assertThat(signIn.answer(shown, Map.of("credential", "{}")))
                .isEqualTo(new Result.Refused(new Reason.BadAnswer("credential", "is not accepted here")));
    }

    @Test
    void aRequiredAttributeThatIsMissingIsNamed() {
        var shown = asked(AuthApi.ADMIN, CognitoChallenge.NEW_PASSWORD_REQUIRED)
                .responding(400, "InvalidParameterException", "Invalid attributes given, name is missing")
                .asked();

        assertThat(signIn.answer(shown, Map.of("new_password", "Better-Horse-8")))
                .isEqualTo(new Result.Refused(
                        new Reason.BadAttributes(List.of(new Reason.BadAttribute("name", "is required")))));
    }

    static Stream<String> endings() {
        var unanswerable = List.of(
                ScriptedSignIn.asking(
                        "MFA_SETUP", "session-0-of-the-sign-in", Map.of("MFAS_CAN_SETUP", "[\"SMS_MFA\"]")),
                ScriptedSignIn.asking("SELECT_CHALLENGE", "session-0-of-the-sign-in", Map.of(), "PASSWORD_SRP"),
                ScriptedSignIn.asking("SELECT_MFA_TYPE", "session-0-of-the-sign-in", Map.of()),
                ScriptedSignIn.asking("HEARD_OF_BY_NOBODY", "session-0-of-the-sign-in", Map.of()));
        var never = CognitoChallenge.NEVER_ASKED_FOR.stream()
                .map(name -> ScriptedSignIn.asking(name, "session-0-of-the-sign-in", Map.of()));
        return Stream.concat(unanswerable.stream(), never);
    }

    @ParameterizedTest
    @MethodSource("endings")
    void whatCannotBeAnsweredEndsTheSignInAndSaysSo(String asking) {
        signIn = new ScriptedSignIn(AuthApi.ADMIN).permittingAddresses(true).initiating(asking);

        assertThat(signIn.begin()).isEqualTo(new Result.Refused(Plain.UNSUPPORTED));
    }
}
