package io.tenantgate.application.signin;

import static io.tenantgate.domain.auth.ChallengeName.NEW_PASSWORD_REQUIRED;
import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.application.Rejection;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChallengeAnswersTest {
    @Test
    void aNewPasswordMayComeWithAttributes() {
        var answers = Map.of("new_password", "Correct-Horse-7", "attributes.name", "Ann");

        assertThat(ChallengeAnswers.objection(NEW_PASSWORD_REQUIRED, answers)).isEmpty();
    }

    @Test
    void everythingThatIsNoAnswerIsTold() {
        var objection = ChallengeAnswers.objection(NEW_PASSWORD_REQUIRED, Map.of("code", "123456", "attributes.", ""));

        assertThat(objection)
                .hasValueSatisfying(rejection -> assertThat(((Rejection.Invalid) rejection).errors())
                        .extracting(Rejection.FieldError::field)
                        .containsExactly("answers.new_password", "answers.attributes.", "answers.code"));
    }
}
