package io.tenantgate.app.randomness;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Collectors;

/// Ids from [SecureRandom], and for UUIDv7 the clock.
public final class SecureIds implements io.tenantgate.application.port.Ids, io.tenantgate.userpools.port.Ids {
    private static final int SECRET_BYTES = 32;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final String ALPHANUMERIC = "abcdefghijklmnopqrstuvwxyz0123456789";

    private final SecureRandom random = new SecureRandom();
    private final InstantSource clock;

    public SecureIds(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public UUID next() {
        return at(clock.instant());
    }

    @Override
    public UUID at(Instant time) {
        long high = time.toEpochMilli() << 16 | VERSION_7 | random.nextInt(1 << 12);
        return new UUID(high, random.nextLong() >>> 2 | VARIANT);
    }

    @Override
    public UUID random() {
        return UUID.randomUUID();
    }

    @Override
    public String alphanumeric(int length) {
        return random.ints(length, 0, ALPHANUMERIC.length())
                .mapToObj(at -> ALPHANUMERIC.substring(at, at + 1))
                .collect(Collectors.joining());
    }

    @Override
    public String secret() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
