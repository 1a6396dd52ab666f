package io.tenantgate.adapters.persistence.envelope;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Where a sealed value stands, and whose it is.
record SealedPlace(String owner, String table, String column, String row) {

    /// Each part after its length, so that no two places read alike.
    byte[] bytes() {
        List<byte[]> parts = List.of(utf8(owner), utf8(table), utf8(column), utf8(row));
        var joined = ByteBuffer.allocate(
                parts.stream().mapToInt(part -> Integer.BYTES + part.length).sum());
        parts.forEach(part -> joined.putInt(part.length).put(part));
        return joined.array();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
