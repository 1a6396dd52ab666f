package io.tenantgate.app.settings;

import io.tenantgate.adapters.persistence.StartRefused;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// A variable that an operator sets, and how its text is read. The framework's own conversion is not used: it takes the
/// default where it cannot read a text.
///
/// @param variable its name, or its key
record Setting(String variable) {
    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");

    /// @throws StartRefused where it is no number, or not between the two
    int number(String text, int least, int most) {
        if (NUMBER.matcher(text).matches()) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw refused(text, "%d to %d".formatted(least, most));
    }

    /// @throws StartRefused where it is no duration as ISO 8601 writes it, or not a good one
    Duration duration(String text, Predicate<Duration> good, String rule) {
        try {
            var duration = Duration.parse(text);
            if (good.test(duration)) {
                return duration;
            }
        } catch (DateTimeParseException _) {
            // said below
        }
        throw refused(text, rule);
    }

    /// @throws StartRefused where it is none of them, in lower case
    <E extends Enum<E>> E oneOf(Class<E> kind, String text) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(each -> word(each).equals(text.strip()))
                .findFirst()
                .orElseThrow(() -> refused(text, "one of " + String.join(", ", words(kind))));
    }

    /// @throws StartRefused where it is no absolute address of http or https
    URI address(String text, String example) {
        try {
            var address = new URI(text);
            if (address.getHost() != null && SCHEMES.contains(address.getScheme())) {
                return address;
            }
        } catch (URISyntaxException _) {
            // said below
        }
        throw refused(text, "an address such as " + example);
    }

    /// @throws StartRefused where it is not of the form
    String text(String text, Pattern form, String rule) {
        if (!form.matcher(text).matches()) {
            throw refused(text, rule);
        }
        return text;
    }

    /// @param rule what it must be
    StartRefused refused(String text, String rule) {
        return new StartRefused("%s is '%s'; it must be %s".formatted(variable, text, rule));
    }

    private static <E extends Enum<E>> List<String> words(Class<E> kind) {
        return Arrays.stream(kind.getEnumConstants()).map(Setting::word).toList();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /// What was set, where it is not blank.
    static Optional<String> given(Optional<String> text) {
        return text.map(String::strip).filter(each -> !each.isEmpty());
    }
}
