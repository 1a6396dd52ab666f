package io.tenantgate.userpools.pool;

import io.tenantgate.userpools.Password;
import io.tenantgate.userpools.PasswordRule;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// What a new password must have; a stored one is not checked again (`users-and-attributes.md`, section 11).
///
/// @param minimumLength 6 to 99 characters
/// @param required the kinds of character that must occur
/// @param common whether passwords that everybody tries first are refused
/// @param temporaryValidity how long a temporary password lets its holder in, 0 to 365 days
public record PasswordPolicy(
        int minimumLength, Set<CharacterKind> required, CommonPasswords common, Duration temporaryValidity) {
    private static final int LONGEST = 256;
    /// Cognito's default.
    public static final PasswordPolicy COGNITO =
            new PasswordPolicy(8, Set.of(CharacterKind.values()), CommonPasswords.ALLOWED, Duration.ofDays(7));
    /// NIST SP 800-63B-4, section 3.1.1.2, for a password that is the only factor: 15 characters, no
    /// composition rules, no password that is commonly used.
    public static final PasswordPolicy NIST_800_63B_4 =
            new PasswordPolicy(15, Set.of(), CommonPasswords.REFUSED, Duration.ofDays(7));

    public PasswordPolicy {
        if (minimumLength < 6 || minimumLength > 99) {
            throw new IllegalArgumentException("A password's minimum length is 6 to 99");
        }
        if (temporaryValidity.isNegative() || temporaryValidity.compareTo(Duration.ofDays(365)) > 0) {
            throw new IllegalArgumentException("A temporary password is good for 0 to 365 days");
        }
        required = Set.copyOf(required);
    }

    /// Every rule that the password breaks, in the order of [PasswordRule].
    public List<PasswordRule> violations(Password password) {
        var text = password.reveal();
        return Arrays.stream(PasswordRule.values())
                .filter(rule -> broken(rule, text))
                .toList();
    }

    private boolean broken(PasswordRule rule, String text) {
        return switch (rule) {
            case TOO_SHORT -> text.codePointCount(0, text.length()) < minimumLength;
            case TOO_LONG -> text.codePointCount(0, text.length()) > LONGEST;
            case NO_UPPERCASE -> lacks(CharacterKind.UPPERCASE, text);
            case NO_LOWERCASE -> lacks(CharacterKind.LOWERCASE, text);
            case NO_NUMBER -> lacks(CharacterKind.NUMBER, text);
            case NO_SYMBOL -> lacks(CharacterKind.SYMBOL, text);
            case OUTER_SPACE -> text.startsWith(" ") || text.endsWith(" ");
            case CONTROL_CHARACTER -> text.chars().anyMatch(Character::isISOControl);
            case COMMON -> common.refuses(text);
        };
    }

    private boolean lacks(CharacterKind kind, String text) {
        return required.contains(kind) && !kind.occursIn(text);
    }
}
