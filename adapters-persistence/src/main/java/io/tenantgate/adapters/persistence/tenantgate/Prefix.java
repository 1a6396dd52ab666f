package io.tenantgate.adapters.persistence.tenantgate;

import java.util.Locale;

/// What a search begins with, as a range: under `COLLATE "C"` an index serves it, and under row-level security `LIKE`
/// would not be asked of an index.
///
/// @param to follows every text that begins so
record Prefix(String from, String to) {
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    private static final int LONGEST = 128;

    static Prefix of(String text) {
        var from = key(text);
        return new Prefix(from, from + LAST);
    }

    /// How a text that may be long stands in its search column: no index keeps more.
    static String shortKey(String text) {
        var key = key(text);
        return key.substring(0, key.offsetByCodePoints(0, Math.min(LONGEST, key.codePointCount(0, key.length()))));
    }

    /// How a text stands in its search column.
    static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replace('\0', '\uFFFD');
    }
}
