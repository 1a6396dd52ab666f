package io.tenantgate.application.signin;

import static io.tenantgate.domain.auth.ChallengeName.NEW_PASSWORD_REQUIRED;
import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.FieldError;
import io.tenantgate.domain.auth.ChallengeName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChallengeAnswersTest {
    /// No challenge is without an answer that it takes; no provider asks for a device.
    private static Map<String, String> good(ChallengeName name) {
        return switch (name) {
            case NEW_PASSWORD_REQUIRED -> Map.of("new_password", "Correct-Horse-7", "attributes.name", "Ann");
            case TOTP, MFA_SETUP -> Map.of("code", "123456");
            case SMS_CODE, EMAIL_CODE -> Map.of("code", "12345678");
            case SELECT_MFA -> Map.of("choice", "totp");
            case SELECT_CHALLENGE -> Map.of("choice", "password", "password", "Correct-Horse-7");
            case PASSKEY -> Map.of("credential", "{}");
            case CUSTOM -> Map.of("answer", "Rex");
            case DEVICE -> Map.of();
        };
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DEVICE")
    void aChallengeTakesItsKeysAndNoOthers(ChallengeName name) {
        var more = new HashMap<>(good(name));
        more.put("username", "mallory");

        assertThat(ChallengeAnswers.objection(name, good(name))).isEmpty();
        assertThat(fields(name, more)).containsExactly("answers.username");
        assertThat(fields(name, Map.of())).hasSize(1).allMatch(field -> field.startsWith("answers."));
    }

    private static List<String> fields(ChallengeName name, Map<String, String> answers) {
        return errors(name, answers).stream().map(FieldError::field).toList();
    }

    private static List<FieldError> errors(ChallengeName name, Map<String, String> answers) {
        return ChallengeAnswers.objection(name, answers)
                .map(rejection -> ((Rejection.Invalid) rejection).errors())
                .orElseThrow();
    }

    @Test
    void everythingThatIsNoAnswerIsTold() {
        assertThat(fields(NEW_PASSWORD_REQUIRED, Map.of("code", "123456", "attributes.", "")))
                .containsExactly("answers.new_password", "answers.attributes.", "answers.code");
    }

    @ParameterizedTest
    @CsvSource({
        "TOTP,code,12345",
        "TOTP,code,12345a",
        "MFA_SETUP,code,1234567",
        "SMS_CODE,code,''",
        "SELECT_MFA,choice,passkey",
        "SELECT_MFA,choice,SMS_MFA",
        "SELECT_CHALLENGE,choice,totp",
        "SELECT_CHALLENGE,choice,''"
    })
    void anAnswerOfAnotherFormIsNone(ChallengeName name, String key, String value) {
        assertThat(fields(name, Map.of(key, value))).containsExactly("answers." + key);
    }

    @Test
    void aPasswordGoesAlongWithTheChoiceOfItAndOfNothingElse() {
        assertThat(fields(ChallengeName.SELECT_CHALLENGE, Map.of("choice", "password")))
                .containsExactly("answers.password");
        assertThat(fields(ChallengeName.SELECT_CHALLENGE, Map.of("choice", "passkey", "password", "x")))
                .containsExactly("answers.password");
    }

    @Test
    void aDevicesNameIsTakenWhereThereIsRoomForIt() {
        var name = Map.of("code", "123456", "device_name", "x".repeat(64));
        var longer = Map.of("code", "123456", "device_name", "x".repeat(65));

        assertThat(ChallengeAnswers.objection(ChallengeName.MFA_SETUP, name)).isEmpty();
        assertThat(errors(ChallengeName.MFA_SETUP, longer))
                .containsExactly(new FieldError("answers.device_name", "is required, with 1 to 64 characters"));
    }

    @Test
    void theProofOfADeviceIsNotSupported() {
        assertThat(ChallengeAnswers.objection(ChallengeName.DEVICE, Map.of("device_key", "x")))
                .contains(Rejection.Plain.NOT_SUPPORTED);
    }

    @Test
    void whatAProviderObjectsToStandsAmongTheAnswers() {
        assertThat(ChallengeAnswers.among(Rejection.Invalid.of("choice", "is not among the choices")))
                .isEqualTo(Rejection.Invalid.of("answers.choice", "is not among the choices"));
        assertThat(ChallengeAnswers.among(Rejection.Plain.CODE_MISMATCH)).isEqualTo(Rejection.Plain.CODE_MISMATCH);
    }
}
