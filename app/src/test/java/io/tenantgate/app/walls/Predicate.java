package io.tenantgate.app.walls;

import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A comparison in a statement that keeps it to one tenant, or to one pool.
///
/// @param shown as it stands in the text
/// @param parameter the index of what it compares with; zero where that is another table's column
record Predicate(String shown, int start, int end, int parameter) {
    private static final Pattern FORM =
            Pattern.compile("(?<=\\b(?:where|and|or|on) \\(?)(?:\\w+\\.)?(tenant_id|pool_id) = (?:\\?|\\w+\\.\\1\\b)");
    private static final UUID NO_TENANT = new UUID(0x7000_0000_0000L, 0x8000_0000_0000_0001L);
    private static final String NO_POOL = "none_123456789";

    static List<Predicate> in(String text) {
        return FORM.matcher(text).results().map(found -> of(text, found)).toList();
    }

    private static Predicate of(String text, MatchResult found) {
        var shown = found.group();
        int before = (int)
                text.substring(0, found.start()).chars().filter(c -> c == '?').count();
        return new Predicate(shown, found.start(), found.end(), shown.endsWith("?") ? before + 1 : 0);
    }

    /// Whether it compares with what the statement was asked for.
    boolean asksFor() {
        return parameter > 0;
    }

    /// Who is asked for where nobody is: of the kind that it compares with.
    Object nobody() {
        return shown.contains("tenant_id") ? NO_TENANT : NO_POOL;
    }

    /// The text as if it were not there, with the same parameters.
    String removedFrom(String text) {
        return text.substring(0, start) + "(" + shown + " or true)" + text.substring(end);
    }
}
