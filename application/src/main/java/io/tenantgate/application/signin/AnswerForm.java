package io.tenantgate.application.signin;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.FieldError;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The keys that an answer has, and may have. Any other is no answer.
///
/// @param others those that are read only by what they begin with
record AnswerForm(
        SequencedMap<String, AnswerRule> required,
        SequencedMap<String, AnswerRule> optional,
        Predicate<String> others) {
    private static final String ATTRIBUTE = "attributes.";

    static AnswerForm of(String key, AnswerRule rule) {
        return new AnswerForm(new TreeMap<>(Map.of(key, rule)), new TreeMap<>(), _ -> false);
    }

    AnswerForm and(String key, AnswerRule rule) {
        var more = new TreeMap<>(required);
        more.put(key, rule);
        return new AnswerForm(more, optional, others);
    }

    AnswerForm perhaps(String key, AnswerRule rule) {
        var more = new TreeMap<>(optional);
        more.put(key, rule);
        return new AnswerForm(required, more, others);
    }

    AnswerForm withAttributes() {
        return new AnswerForm(
                required, optional, key -> key.startsWith(ATTRIBUTE) && key.length() > ATTRIBUTE.length());
    }

    /// Everything that is wrong, at once.
    Optional<Rejection> objection(Map<String, String> answers) {
        var errors = Stream.concat(wrong(answers), unknown(answers)).toList();
        return errors.isEmpty() ? Optional.empty() : Optional.of(new Rejection.Invalid(errors));
    }

    private Stream<FieldError> wrong(Map<String, String> answers) {
        var given = optional.entrySet().stream().filter(line -> answers.containsKey(line.getKey()));
        return Stream.concat(required.entrySet().stream(), given)
                .filter(line -> !line.getValue().accepts(answers.getOrDefault(line.getKey(), "")))
                .map(line -> new FieldError(
                        ChallengeAnswers.field(line.getKey()), line.getValue().words()));
    }

    private Stream<FieldError> unknown(Map<String, String> answers) {
        return answers.keySet().stream()
                .filter(key -> !required.containsKey(key) && !optional.containsKey(key) && !others.test(key))
                .sorted()
                .map(key -> new FieldError(ChallengeAnswers.field(key), "is not an answer to this challenge"));
    }
}
