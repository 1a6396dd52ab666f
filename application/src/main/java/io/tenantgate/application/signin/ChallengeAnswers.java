package io.tenantgate.application.signin;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.FieldError;
import io.tenantgate.domain.auth.ChallengeName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The form of an answer: what each challenge takes.
final class ChallengeAnswers {
    static final String NEW_PASSWORD = "new_password";
    private static final String ATTRIBUTE = "attributes.";
    private static final int LONGEST_PASSWORD = 256;

    private ChallengeAnswers() {}

    /// What is wrong with an answer. A challenge that no provider asks yet takes nothing: its session is unknown.
    static Optional<Rejection> objection(ChallengeName name, Map<String, String> answers) {
        var errors = name == ChallengeName.NEW_PASSWORD_REQUIRED ? errors(answers) : List.<FieldError>of();
        return errors.isEmpty() ? Optional.empty() : Optional.of(new Rejection.Invalid(errors));
    }

    private static List<FieldError> errors(Map<String, String> answers) {
        var unknown = answers.keySet().stream()
                .filter(key -> !key.equals(NEW_PASSWORD) && !isAttribute(key))
                .sorted()
                .map(key -> new FieldError("answers." + key, "is not an answer to this challenge"));
        return Stream.concat(password(answers), unknown).toList();
    }

    private static boolean isAttribute(String key) {
        return key.startsWith(ATTRIBUTE) && key.length() > ATTRIBUTE.length();
    }

    private static Stream<FieldError> password(Map<String, String> answers) {
        int length = answers.getOrDefault(NEW_PASSWORD, "").length();
        return length >= 1 && length <= LONGEST_PASSWORD
                ? Stream.empty()
                : Stream.of(new FieldError("answers." + NEW_PASSWORD, "is required, with 1 to 256 characters"));
    }
}
