package io.tenantgate.adapters.cognito;

import io.tenantgate.domain.secrets.Password;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Answers in Cognito's words (`auth-flows-and-endpoints.md`, section 4.4).
final class CognitoResponses {
    private static final String ATTRIBUTE = "attributes.";
    private static final String COGNITOS_ATTRIBUTE = "userAttributes.";
    private static final String ANSWER = "ANSWER";
    private static final String PASSWORD = "PASSWORD";

    private CognitoResponses() {}

    /// Without whom they are from.
    static Map<String, String> to(OpenChallenge asked, Map<String, String> answers) {
        var code = answers.getOrDefault("code", "");
        return switch (asked.name()) {
            case NEW_PASSWORD_REQUIRED -> withNewPassword(answers);
            case SOFTWARE_TOKEN_MFA -> Map.of("SOFTWARE_TOKEN_MFA_CODE", code);
            case SMS_MFA -> Map.of("SMS_MFA_CODE", code);
            case SMS_OTP -> Map.of("SMS_OTP_CODE", code);
            case EMAIL_OTP -> Map.of("EMAIL_OTP_CODE", code);
            case SELECT_MFA_TYPE, SELECT_CHALLENGE -> chosen(asked, answers);
            case PASSWORD -> password(answers);
            case WEB_AUTHN -> Map.of("CREDENTIAL", answers.getOrDefault("credential", ""));
            case CUSTOM_CHALLENGE -> Map.of(ANSWER, answers.getOrDefault("answer", ""));
            case MFA_SETUP -> Map.of();
        };
    }

    private static Map<String, String> withNewPassword(Map<String, String> answers) {
        var responses = new HashMap<String, String>();
        responses.put("NEW_PASSWORD", newPassword(answers).reveal());
        answers.forEach((key, value) -> {
            if (key.startsWith(ATTRIBUTE)) {
                responses.put(COGNITOS_ATTRIBUTE + key.substring(ATTRIBUTE.length()), value);
            }
        });
        return responses;
    }

    /// A password goes along with the choice of it.
    private static Map<String, String> chosen(OpenChallenge asked, Map<String, String> answers) {
        var responses = new HashMap<String, String>();
        choice(asked, answers).ifPresent(word -> responses.put(ANSWER, word));
        if (responses.containsValue(PASSWORD)) {
            responses.putAll(password(answers));
        }
        return responses;
    }

    private static Map<String, String> password(Map<String, String> answers) {
        return Map.of(PASSWORD, answers.getOrDefault("password", ""));
    }

    static Password newPassword(Map<String, String> answers) {
        return new Password(answers.getOrDefault("new_password", ""));
    }

    /// What was chosen, in Cognito's words; absent where it was not offered.
    static Optional<String> choice(OpenChallenge asked, Map<String, String> answers) {
        return CognitoChoices.meant(answers.getOrDefault("choice", ""), asked.offered());
    }
}
