package io.tenantgate.adapters.cognito;

import io.tenantgate.domain.auth.ChallengeName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What somebody may choose to sign in with. Some of Cognito's words mean the same here: only one of them is offered at
/// a time. What is missing cannot be answered, such as `PASSWORD_SRP`.
final class CognitoChoices {
    private static final Map<String, String> OURS = Map.of(
            "PASSWORD", "password",
            "WEB_AUTHN", ChallengeName.PASSKEY.text(),
            "SOFTWARE_TOKEN_MFA", ChallengeName.TOTP.text(),
            "SMS_MFA", ChallengeName.SMS_CODE.text(),
            "SMS_OTP", ChallengeName.SMS_CODE.text(),
            "EMAIL_OTP", ChallengeName.EMAIL_CODE.text(),
            "EMAIL_MFA", ChallengeName.EMAIL_CODE.text());

    private CognitoChoices() {}

    /// Those that can be answered, in Cognito's words.
    static List<String> known(List<String> offered) {
        return offered.stream().filter(OURS::containsKey).toList();
    }

    /// In ours.
    static List<String> ours(List<String> offered) {
        return known(offered).stream()
                .map(word -> OURS.getOrDefault(word, ""))
                .distinct()
                .toList();
    }

    /// What was meant, in Cognito's words; absent where it was not offered.
    static Optional<String> meant(String choice, List<String> offered) {
        return offered.stream().filter(word -> choice.equals(OURS.get(word))).findFirst();
    }
}
