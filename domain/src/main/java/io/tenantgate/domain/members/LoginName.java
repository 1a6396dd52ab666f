package io.tenantgate.domain.members;

import java.util.Locale;
import java.util.regex.Pattern;

/// What a person types to sign in: an e-mail address, a phone number, or a name unique in the tenant. Compared without
/// regard to case.
public record LoginName(String value) {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(?:\\.[^@\\s.]+)+");
    private static final Pattern PHONE = Pattern.compile("\\+[1-9][0-9]{5,14}");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]{1,128}");

    public LoginName {
        if (!isLoginName(value)) {
            throw new IllegalArgumentException("Not a login name");
        }
        value = value.toLowerCase(Locale.ROOT);
    }

    /// Whether the text can be a login name: 1 to 128 letters, marks, symbols, numbers and punctuation, in lower case,
    /// too, in which some letters become two.
    public static boolean isLoginName(String text) {
        return NAME.matcher(text).matches()
                && NAME.matcher(text.toLowerCase(Locale.ROOT)).matches()
                && text.indexOf('\0') < 0;
    }

    public boolean isEmail() {
        return EMAIL.matcher(value).matches();
    }

    public boolean isPhone() {
        return PHONE.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
