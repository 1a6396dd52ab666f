package io.tenantgate.domain.members;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    /// The attribute that it is too; absent where it is no address.
    public Optional<String> attribute() {
        if (isEmail()) {
            return Optional.of("email");
        }
        return isPhone() ? Optional.of("phone_number") : Optional.empty();
    }

    /// Those attributes, and itself, where it is one and no other value is given for it.
    public Map<String, String> among(Map<String, String> given) {
        var attributes = new HashMap<>(given);
        attribute().ifPresent(name -> attributes.putIfAbsent(name, value));
        return Map.copyOf(attributes);
    }

    @Override
    public String toString() {
        return value;
    }
}
