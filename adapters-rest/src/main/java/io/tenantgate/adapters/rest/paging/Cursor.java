package io.tenantgate.adapters.rest.paging;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;

/// A place in a list, opaque to callers: the id of the last thing seen.
final class Cursor {
    private static final int BYTES = 16;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{21}[AQgw]");

    private Cursor() {}

    static String of(UUID last) {
        var bytes = ByteBuffer.allocate(BYTES)
                .putLong(last.getMostSignificantBits())
                .putLong(last.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    static UUID read(String text) {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("is no cursor of this list");
        }
        var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
