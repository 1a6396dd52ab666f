package io.tenantgate.application.signin;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.FieldError;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.domain.auth.ChallengeName;
import java.util.Map;
import java.util.Optional;

/// The form of an answer: what each challenge takes.
final class ChallengeAnswers {
    static final String NEW_PASSWORD = "new_password";
    private static final String CHOICE = "choice";
    private static final String PASSWORD = "password";
    private static final String FIELD = "answers.";

    private static final AnswerRule PASSWORD_RULE = AnswerRule.text(256);
    private static final AnswerRule CODE = AnswerRule.text(64);
    private static final AnswerRule APPS_CODE = AnswerRule.digits(6);
    private static final AnswerRule FACTOR = AnswerRule.oneOf("totp", "sms_code", "email_code");
    private static final AnswerRule FIRST_FACTOR = AnswerRule.oneOf(PASSWORD, "passkey", "email_code", "sms_code");

    private ChallengeAnswers() {}

    /// What is wrong with an answer. At a sign-in no provider is ever told a device's key, so that none asks for its
    /// proof.
    static Optional<Rejection> objection(ChallengeName name, Map<String, String> answers) {
        return switch (name) {
            case NEW_PASSWORD_REQUIRED ->
                AnswerForm.of(NEW_PASSWORD, PASSWORD_RULE).withAttributes().objection(answers);
            case TOTP -> AnswerForm.of("code", APPS_CODE).objection(answers);
            case SMS_CODE, EMAIL_CODE -> AnswerForm.of("code", CODE).objection(answers);
            case SELECT_MFA -> AnswerForm.of(CHOICE, FACTOR).objection(answers);
            case MFA_SETUP ->
                AnswerForm.of("code", APPS_CODE)
                        .perhaps("device_name", AnswerRule.text(64))
                        .objection(answers);
            case SELECT_CHALLENGE -> firstFactor(answers).objection(answers);
            case PASSKEY -> AnswerForm.of("credential", AnswerRule.text(16_384)).objection(answers);
            case CUSTOM -> AnswerForm.of("answer", AnswerRule.text(2_048)).objection(answers);
            case DEVICE -> Optional.of(Plain.NOT_SUPPORTED);
        };
    }

    /// A password goes along with the choice of it.
    private static AnswerForm firstFactor(Map<String, String> answers) {
        var form = AnswerForm.of(CHOICE, FIRST_FACTOR);
        return PASSWORD.equals(answers.get(CHOICE)) ? form.and(PASSWORD, PASSWORD_RULE) : form;
    }

    /// For the audit trail.
    static String reasonOf(Rejection objection) {
        return objection == Plain.NOT_SUPPORTED ? "unsupported" : "invalid-request";
    }

    static String field(String key) {
        return FIELD + key;
    }

    /// What a provider objected to stands among the answers.
    static Rejection among(Rejection rejection) {
        return rejection instanceof Rejection.Invalid(var errors)
                ? new Rejection.Invalid(errors.stream()
                        .map(error -> new FieldError(field(error.field()), error.message()))
                        .toList())
                : rejection;
    }
}
