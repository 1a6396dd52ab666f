package io.tenantgate.adapters.rest.json;

import io.tenantgate.domain.members.LoginName;

/// What texts may hold.
public final class Texts {
    private static final int LONGEST_NAME = 256;

    private Texts() {}

    /// Whether the text has no NUL and no half of a surrogate pair.
    public static boolean writable(String text) {
        return text.codePoints().noneMatch(point -> point == 0 || isHalf(point));
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    /// The text, where it can be a name that people read: 1 to 256 characters, not blank, no control characters.
    public static String name(String text) {
        if (text.isBlank() || text.length() > LONGEST_NAME || text.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("has 1 to 256 characters and no control characters");
        }
        return text;
    }

    /// An e-mail address, which is a login name.
    public static LoginName address(String text) {
        if (!LoginName.isLoginName(text) || !new LoginName(text).isEmail()) {
            throw new IllegalArgumentException("is no e-mail address");
        }
        return new LoginName(text);
    }
}
