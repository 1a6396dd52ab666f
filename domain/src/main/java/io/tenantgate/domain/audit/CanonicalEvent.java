package io.tenantgate.domain.audit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.TreeMap;
import java.util.UUID;

/// An event as the bytes that are sealed, version 1: it never changes, for seals hold it. After the version's byte
/// come tenant, id, the microseconds since 1970, the texts, the personal hash, and the details by the order of their
/// names. What has no fixed length stands behind its length, so that no two events read alike.
public final class CanonicalEvent {
    private static final byte VERSION = 1;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private CanonicalEvent() {}

    public static byte[] of(KeptEvent event) {
        var form = new CanonicalEvent();
        form.bytes.write(VERSION);
        form.put(event.tenant().value());
        form.put(event.id());
        form.put(ChronoUnit.MICROS.between(Instant.EPOCH, event.at()));
        form.put(event.actor());
        form.put(event.action());
        form.put(event.outcome());
        form.put(event.reason());
        form.put(event.personalHash());
        form.put(event.requestId());
        var details = new TreeMap<>(event.details());
        form.put(details.size());
        details.forEach((name, value) -> {
            form.put(name);
            form.put(value);
        });
        return form.bytes.toByteArray();
    }

    private void put(UUID id) {
        put(id.getMostSignificantBits());
        put(id.getLeastSignificantBits());
    }

    private void put(long number) {
        bytes.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    private void put(String text) {
        put(text.getBytes(StandardCharsets.UTF_8));
    }

    private void put(byte[] part) {
        put((long) part.length);
        bytes.writeBytes(part);
    }
}
