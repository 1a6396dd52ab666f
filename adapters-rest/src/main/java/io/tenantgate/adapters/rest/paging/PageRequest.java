package io.tenantgate.adapters.rest.paging;

import io.tenantgate.adapters.rest.request.Call;
import java.util.Optional;
import java.util.UUID;

/// Which page of a list is asked for.
///
/// @param before the last thing of the page before
public record PageRequest(int limit, Optional<UUID> before) {
    private static final int MOST = 100;

    /// How many where nobody says.
    public static final int USUAL = 25;

    public static PageRequest of(Call call) {
        return new PageRequest(limitOf(call), call.query("cursor", Cursor::read));
    }

    /// The last thing of the page before. @throws IllegalArgumentException where it is no cursor of such a list
    public static UUID before(String cursor) {
        return Cursor.read(cursor);
    }

    /// How many are asked for, whatever the list's cursors are.
    public static int limitOf(Call call) {
        return call.query("limit", PageRequest::limit).orElse(USUAL);
    }

    /// The same of a text. @throws IllegalArgumentException where it cannot be
    public static int limit(String text) {
        if (!text.matches("[1-9][0-9]?|100")) {
            throw new IllegalArgumentException("must be a whole number from 1 to " + MOST);
        }
        return Integer.parseInt(text);
    }
}
