package io.tenantgate.adapters.rest.audit;

import io.tenantgate.application.audit.Verdict.Progress;
import io.tenantgate.domain.audit.ChainMark;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/// Where a verification goes on, opaque to callers. Whoever makes one up deceives nobody but themselves.
final class ProgressCursor {
    private static final UUID NOWHERE = new UUID(0, 0);
    private static final int BYTES = 3 * Long.BYTES + ChainMark.LENGTH;

    private ProgressCursor() {}

    static String of(Progress progress) {
        var looked = progress.looked().orElse(NOWHERE);
        var bytes = ByteBuffer.allocate(BYTES)
                .putLong(looked.getMostSignificantBits())
                .putLong(looked.getLeastSignificantBits())
                .putLong(progress.mark().seq())
                .put(progress.mark().mac());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /// @throws IllegalArgumentException where it is none
    static Progress read(String text) {
        var bytes = ByteBuffer.wrap(bytes(text));
        var looked = new UUID(bytes.getLong(), bytes.getLong());
        long seq = bytes.getLong();
        var mac = new byte[ChainMark.LENGTH];
        bytes.get(mac);
        if (seq < 0) {
            throw noCursor();
        }
        return new Progress(new ChainMark(seq, mac), Optional.of(looked));
    }

    private static byte[] bytes(String text) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length == BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException _) {
            // said below
        }
        throw noCursor();
    }

    private static IllegalArgumentException noCursor() {
        return new IllegalArgumentException("is no cursor of a verification");
    }
}
