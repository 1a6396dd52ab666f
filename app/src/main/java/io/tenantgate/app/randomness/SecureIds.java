package io.tenantgate.app.randomness;

import io.tenantgate.application.port.Ids;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import java.util.UUID;

/// Ids from [SecureRandom], and for UUIDv7 the clock.
public final class SecureIds implements Ids {
    private static final int SECRET_BYTES = 32;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final SecureRandom random = new SecureRandom();
    private final InstantSource clock;

    public SecureIds(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public UUID next() {
        long high = clock.millis() << 16 | VERSION_7 | random.nextInt(1 << 12);
        return new UUID(high, random.nextLong() >>> 2 | VARIANT);
    }

    @Override
    public UUID random() {
        return UUID.randomUUID();
    }

    @Override
    public String secret() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
