package io.tenantgate.adapters.userpools;

import io.tenantgate.domain.auth.Challenge;
import io.tenantgate.userpools.Password;
import io.tenantgate.userpools.json.JsonReader;
import io.tenantgate.userpools.signin.Answer;
import io.tenantgate.userpools.signin.SignInOutcome.Challenged;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the engine asks, and how it is answered.
final class BuiltinChallenges {
    private static final String ATTRIBUTE = "attributes.";
    private static final String ENGINES_ATTRIBUTE = "userAttributes.";

    private BuiltinChallenges() {}

    static Challenge challenge(Challenged shown) {
        return switch (shown.name()) {
            case NEW_PASSWORD_REQUIRED ->
                new Challenge(
                        io.tenantgate.domain.auth.ChallengeName.NEW_PASSWORD_REQUIRED,
                        Map.of("required_attributes", required(shown.parameters())));
        };
    }

    private static List<String> required(Map<String, String> parameters) {
        var json = "{\"names\":%s}".formatted(parameters.getOrDefault("requiredAttributes", "[]"));
        var names = JsonReader.object(json.getBytes(StandardCharsets.UTF_8))
                .orElseThrow()
                .get("names");
        return names instanceof List<?> list
                ? list.stream()
                        .map(name -> name.toString().substring(ENGINES_ATTRIBUTE.length()))
                        .toList()
                : List.of();
    }

    /// An answer to a new password, whose form was judged before.
    static Answer newPassword(Map<String, String> answers) {
        var attributes = new HashMap<String, String>();
        answers.forEach((key, value) -> {
            if (key.startsWith(ATTRIBUTE)) {
                attributes.put(key.substring(ATTRIBUTE.length()), value);
            }
        });
        return new Answer.NewPassword(new Password(answers.getOrDefault("new_password", "")), attributes);
    }
}
