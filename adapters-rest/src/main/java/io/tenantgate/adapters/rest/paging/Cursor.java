package io.tenantgate.adapters.rest.paging;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;

/// A place in a list, opaque to callers: the id of the last thing seen.
final class Cursor {
    private static final int BYTES = 16;

    private Cursor() {}

    static String of(UUID last) {
        var bytes = ByteBuffer.allocate(BYTES)
                .putLong(last.getMostSignificantBits())
                .putLong(last.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    static UUID read(String text) {
        var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
        if (bytes.remaining() != BYTES) {
            throw new IllegalArgumentException("is no cursor");
        }
        var last = new UUID(bytes.getLong(), bytes.getLong());
        if (!of(last).equals(text)) {
            throw new IllegalArgumentException("is no cursor");
        }
        return last;
    }
}
