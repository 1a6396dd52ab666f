package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CognitoIdentityProviderException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InvalidParameterException;

/// What Cognito objects to in an answer, where all else in the request is ours and right.
final class BadAnswers {
    private static final String ATTRIBUTE = "attributes.";

    /// `auth-flows-and-endpoints.md`, section 4.4.
    private static final Pattern MISSING = Pattern.compile("Invalid attributes given, ([\\w:.-]+) is missing");

    private BadAnswers() {}

    static Optional<Reason> meaning(
            CognitoIdentityProviderException refusal, CognitoChallenge asked, Map<String, String> answers) {
        return switch (asked) {
            case NEW_PASSWORD_REQUIRED -> inAttributes(refusal, answers);
            case WEB_AUTHN -> in("credential", refusal);
            case SOFTWARE_TOKEN_MFA,
                    SMS_MFA,
                    SMS_OTP,
                    EMAIL_OTP,
                    SELECT_MFA_TYPE,
                    MFA_SETUP,
                    SELECT_CHALLENGE,
                    PASSWORD,
                    CUSTOM_CHALLENGE -> Optional.empty();
        };
    }

    private static Optional<Reason> in(String key, CognitoIdentityProviderException refusal) {
        return refusal instanceof InvalidParameterException
                ? Optional.of(new Reason.BadAnswer(key, "is not accepted here"))
                : Optional.empty();
    }

    private static Optional<Reason> inAttributes(
            CognitoIdentityProviderException refusal, Map<String, String> answers) {
        var missing = MISSING.matcher(CognitoRefusals.messageOf(refusal));
        if (missing.find()) {
            return Optional.of(
                    new Reason.BadAttributes(List.of(new Reason.BadAttribute(missing.group(1), "is required"))));
        }
        var written = answers.keySet().stream()
                .filter(key -> key.startsWith(ATTRIBUTE))
                .map(key -> key.substring(ATTRIBUTE.length()))
                .toList();
        return written.isEmpty() ? Optional.empty() : BadAttributes.meaning(refusal, written);
    }
}
