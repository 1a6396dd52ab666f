package io.tenantgate.app.walls;

import java.util.List;

/// What a statement found and changed, or would have.
///
/// @param rows what it answered, a list of values each
/// @param changed how many rows it updated or deleted, whatever it answers
record Effect(List<List<String>> rows, long changed, boolean refused) {
    private static final List<String> NOTHING = List.of("", "0", "f");

    /// Of a statement that the database refused.
    static final Effect REFUSED = new Effect(List.of(), 0, true);

    Effect {
        rows = List.copyOf(rows);
    }

    /// Whether it met any row: a count of none, for one, is an answer that did not.
    boolean meetsAny() {
        return changed > 0 || rows.stream().anyMatch(Effect::says);
    }

    /// Whether it met what that one met, or changed anything: an answer such as `MISSED` did not.
    boolean meets(Effect other) {
        return changed > 0 || rows.stream().filter(Effect::says).anyMatch(other.rows::contains);
    }

    private static boolean says(List<String> row) {
        return row.stream().anyMatch(value -> !NOTHING.contains(value));
    }
}
