package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.application.port.MemberDirectory.Place;
import io.tenantgate.domain.members.MembershipId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// What a search begins with, as a range: under `COLLATE "C"` an index serves it, and under row-level security `LIKE`
/// would not be asked of an index.
///
/// @param to follows every text that begins so
record Prefix(String from, String to) {
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    private static final int LONGEST = 128;
    private static final MembershipId NOBODY = new MembershipId(new UUID(0, 0));

    static Prefix of(String text) {
        var from = key(text);
        return new Prefix(from, from + LAST);
    }

    /// Before the first in the order of a search; or after a place, unless it is one of another search. Nobody
    /// has the id of the first. The server enters an index at one bound: of two it might take the farther.
    Place start(Optional<Place> after) {
        return after.filter(place -> place.term().startsWith(from)).orElse(new Place(from, NOBODY));
    }

    int length() {
        return from.codePointCount(0, from.length());
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
