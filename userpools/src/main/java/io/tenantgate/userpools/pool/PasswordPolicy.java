package io.tenantgate.userpools.pool;

import io.tenantgate.userpools.Password;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What a pool asks of a password (`spec/users-and-attributes.md`, section 11; NIST SP 800-63B-4, section 3.1.1.2).
///
/// @param minimumLength 6 to 99
/// @param commonPasswords refused in whatever case, lower case here
/// @param temporaryFor how long a temporary password waits for its first use, 0 to 365 days
public record PasswordPolicy(
        int minimumLength,
        boolean requireUppercase,
        boolean requireLowercase,
        boolean requireNumbers,
        boolean requireSymbols,
        boolean refuseCommon,
        Duration temporaryFor) {
    private static final String SYMBOLS = "^$*.[]{}()?\"!@#%&/\\,><':;|_~=+-` ";
    private static final Set<String> COMMON = CommonPasswords.all();

    /// Cognito's own.
    public static final PasswordPolicy COGNITO =
            new PasswordPolicy(8, true, true, true, true, false, Duration.ofDays(7));

    /// Length and a list of common ones, and no rule of composition.
    public static final PasswordPolicy NIST_800_63B_4 =
            new PasswordPolicy(15, false, false, false, false, true, Duration.ofDays(7));

    public PasswordPolicy {
        if (minimumLength < 6 || minimumLength > 99) {
            throw new IllegalArgumentException("A policy's minimum length is 6 to 99");
        }
    }

    /// Every rule that the password breaks; empty where it conforms.
    public List<PasswordRule> brokenBy(Password password) {
        var text = password.reveal();
        var broken = new ArrayList<PasswordRule>();
        if (text.codePointCount(0, text.length()) < minimumLength) {
            broken.add(PasswordRule.TOO_SHORT);
        }
        composition(text, broken);
        if (text.startsWith(" ") || text.endsWith(" ")) {
            broken.add(PasswordRule.SPACE_AT_AN_END);
        }
        if (refuseCommon && COMMON.contains(text.toLowerCase(Locale.ROOT))) {
            broken.add(PasswordRule.COMMON);
        }
        return List.copyOf(broken);
    }

    private void composition(String text, List<PasswordRule> broken) {
        if (requireUppercase && text.chars().noneMatch(c -> c >= 'A' && c <= 'Z')) {
            broken.add(PasswordRule.NO_UPPERCASE);
        }
        if (requireLowercase && text.chars().noneMatch(c -> c >= 'a' && c <= 'z')) {
            broken.add(PasswordRule.NO_LOWERCASE);
        }
        if (requireNumbers && text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            broken.add(PasswordRule.NO_NUMBER);
        }
        if (requireSymbols && text.strip().chars().noneMatch(c -> SYMBOLS.indexOf(c) >= 0)) {
            broken.add(PasswordRule.NO_SYMBOL);
        }
    }
}
