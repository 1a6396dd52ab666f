package io.tenantgate.adapters.rest.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/// Times as RFC 3339 has them.
public final class Times {
    private static final int LAST_YEAR = 9999;

    private Times() {}

    public static Instant read(String text) {
        try {
            var time = OffsetDateTime.parse(text);
            if (time.getYear() >= 0 && time.getYear() <= LAST_YEAR) {
                return time.toInstant();
            }
        } catch (DateTimeException _) {
            // said below, as for a year that has no four digits
        }
        throw new IllegalArgumentException("must be a time such as 2030-01-31T12:00:00Z");
    }
}
