package io.tenantgate.app.randomness;

import io.tenantgate.userpools.code.ConfirmationCode;
import io.tenantgate.userpools.port.Codes;
import java.security.SecureRandom;

/// Codes from [SecureRandom].
public final class SecureCodes implements Codes {
    private static final int SIX_DIGITS = 1_000_000;

    private final SecureRandom random = new SecureRandom();

    @Override
    public ConfirmationCode next() {
        return new ConfirmationCode("%06d".formatted(random.nextInt(SIX_DIGITS)));
    }
}
