package io.tenantgate.userpools.pool;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether passwords that everybody tries first may be used. The list stands in `common-passwords.txt`: words
/// that are commonly used or expected, in lower case; one repeated, or with figures and signs around it, is no
/// better.
public enum CommonPasswords {
    ALLOWED,
    REFUSED;

    private static final class Known {
        static final Set<String> WORDS = read();

        private static Set<String> read() {
            var list = Objects.requireNonNull(CommonPasswords.class.getResourceAsStream("common-passwords.txt"));
            try (var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
                return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    boolean refuses(String password) {
        return this == REFUSED && common(password.toLowerCase(Locale.ROOT));
    }

    private static boolean common(String password) {
        return Known.WORDS.contains(password)
                || Known.WORDS.contains(password.replaceAll("[^\\p{L}]", ""))
                || Known.WORDS.contains(unit(password))
                || password.codePoints().distinct().count() < 4;
    }

    /// The shortest text that the password is a repetition of.
    private static String unit(String password) {
        for (var length = 1; length <= password.length() / 2; length++) {
            if (password.equals(password.substring(0, length).repeat(password.length() / length))) {
                return password.substring(0, length);
            }
        }
        return password;
    }
}
