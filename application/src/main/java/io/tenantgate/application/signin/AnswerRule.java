package io.tenantgate.application.signin;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What one key of an answer holds.
///
/// @param words what is told where it does not
record AnswerRule(Pattern shape, String words) {
    static AnswerRule text(int longest) {
        return new AnswerRule(
                Pattern.compile("(?s).{1,%d}".formatted(longest)),
                "is required, with 1 to %d characters".formatted(longest));
    }

    static AnswerRule digits(int number) {
        return new AnswerRule(
                Pattern.compile("[0-9]{%d}".formatted(number)), "is required, with %d digits".formatted(number));
    }

    static AnswerRule oneOf(String... words) {
        var all = Stream.of(words);
        return new AnswerRule(
                Pattern.compile(all.map(Pattern::quote).collect(Collectors.joining("|"))),
                "is required: one of " + String.join(", ", words));
    }

    boolean accepts(String text) {
        return shape.matcher(text).matches();
    }
}
