package io.tenantgate.testkit.provider;

import java.util.Locale;

/// The name of a test, read.
public final class Sentence {
    private Sentence() {}

    /// `aTokenIsRefused` is "A token is refused".
    public static String of(String name) {
        var words = name.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
