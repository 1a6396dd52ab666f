package io.tenantgate.adapters.rest.paging;

import io.tenantgate.adapters.rest.json.Texts;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/// A place in a list that is in the order of a text, and of ids where texts are alike; opaque to callers.
public record Place(UUID id, String text) {
    private static final int ID = 16;
    private static final int MOST = 1024;

    /// The cursor that leads there.
    public String cursor() {
        var letters = text.getBytes(StandardCharsets.UTF_8);
        var bytes = ByteBuffer.allocate(ID + letters.length)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .put(letters);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /// Where a cursor leads. @throws IllegalArgumentException where it is none
    public static Place read(String cursor) {
        var bytes = cursor.length() > MOST ? new byte[0] : bytes(cursor);
        if (bytes.length < ID) {
            throw noCursor();
        }
        var buffer = ByteBuffer.wrap(bytes);
        var id = new UUID(buffer.getLong(), buffer.getLong());
        var text = new String(bytes, ID, bytes.length - ID, StandardCharsets.UTF_8);
        if (!Texts.writable(text)) {
            throw noCursor();
        }
        return new Place(id, text);
    }

    private static byte[] bytes(String cursor) {
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException _) {
            throw noCursor();
        }
    }

    private static IllegalArgumentException noCursor() {
        return new IllegalArgumentException("is no cursor of this list");
    }
}
