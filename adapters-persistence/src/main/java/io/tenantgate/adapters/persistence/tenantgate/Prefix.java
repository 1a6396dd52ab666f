package io.tenantgate.adapters.persistence.tenantgate;

import java.util.Locale;

/// What a search begins with, as a range: under `COLLATE "C"` an index serves it, and under row-level security `LIKE`
/// would not be asked of an index.
///
/// @param to follows every text that begins so
record Prefix(String from, String to) {
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    static Prefix of(String text) {
        var from = key(text);
        return new Prefix(from, from + LAST);
    }

    /// How a text stands in its search column.
    static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replace('\0', '\uFFFD');
    }
}
