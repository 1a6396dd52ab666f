package io.tenantgate.userpools.pool;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether passwords that everybody tries first may be used. A password is compared as a whole (NIST SP 800-63B-4,
/// section 3.1.1.2): with the list in `common-passwords.txt`, with repetitions of what stands there, and with runs
/// along the alphabet, the digits and the keyboard.
public enum CommonPasswords {
    ALLOWED,
    REFUSED;

    private static final int SHORT_UNIT = 3;

    /// Read when the first pool asks.
    private static final class Known {
        static final Set<String> WORDS = read();
        static final List<String> RUNS = List.of(
                "abcdefghijklmnopqrstuvwxyz".repeat(3),
                "zyxwvutsrqponmlkjihgfedcba".repeat(3),
                "1234567890".repeat(20),
                "0987654321".repeat(20),
                "qwertyuiopasdfghjklzxcvbnm".repeat(3),
                "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p".repeat(2),
                "1q2w3e4r5t6y7u8i9o0p".repeat(3));

        private static Set<String> read() {
            var list = Objects.requireNonNull(CommonPasswords.class.getResourceAsStream("common-passwords.txt"));
            try (var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
                return lines.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    boolean refuses(String password) {
        return this == REFUSED && common(password.toLowerCase(Locale.ROOT));
    }

    private static boolean common(String password) {
        var unit = unit(password);
        return unit.length() <= SHORT_UNIT
                || Known.WORDS.contains(password)
                || Known.WORDS.contains(unit)
                || Known.RUNS.stream().anyMatch(run -> run.contains(password));
    }

    /// The shortest text that the password is a repetition of.
    private static String unit(String password) {
        for (var length = 1; length <= password.length() / 2; length++) {
            var unit = password.substring(0, length);
            if (unit.repeat(password.length() / length).equals(password)) {
                return unit;
            }
        }
        return password;
    }
}
