package io.tenantgate.adapters.rest.request;

import java.util.List;
import java.util.Optional;

/// The header `Authorization` (RFC 6750, section 2.1).
final class Bearer {
    private static final String SCHEME = "Bearer ";

    private Bearer() {}

    /// The text after `Bearer`; absent without the header. Another scheme, or the header twice, is a bearer that
    /// nobody was given.
    static Optional<String> of(List<String> headers) {
        if (headers.isEmpty()) {
            return Optional.empty();
        }
        var header = headers.getFirst();
        boolean readable = headers.size() == 1 && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        return Optional.of(readable ? header.substring(SCHEME.length()).strip() : "");
    }
}
