package io.tenantgate.adapters.rest.paging;

import io.tenantgate.adapters.rest.problem.RefusedRequest;
import io.tenantgate.adapters.rest.request.Call;
import io.tenantgate.application.Rejection.Invalid;
import java.util.Optional;
import java.util.UUID;

/// Which page of a list is asked for.
///
/// @param before the last thing of the page before
public record PageRequest(int limit, Optional<UUID> before) {
    private static final int MOST = 100;
    private static final int USUAL = 25;

    public static PageRequest of(Call call) {
        return of(call.query("limit"), call.query("cursor"));
    }

    static PageRequest of(Optional<String> limit, Optional<String> cursor) {
        return new PageRequest(limit.map(PageRequest::limit).orElse(USUAL), cursor.map(PageRequest::cursor));
    }

    private static int limit(String text) {
        if (!text.matches("[1-9][0-9]?|100")) {
            throw new RefusedRequest(Invalid.of("limit", "must be a whole number from 1 to " + MOST));
        }
        return Integer.parseInt(text);
    }

    private static UUID cursor(String text) {
        try {
            return Cursor.read(text);
        } catch (IllegalArgumentException _) {
            throw new RefusedRequest(Invalid.of("cursor", "is no cursor of this list"));
        }
    }
}
