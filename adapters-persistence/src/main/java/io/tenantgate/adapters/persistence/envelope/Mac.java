package io.tenantgate.adapters.persistence.envelope;

import java.security.GeneralSecurityException;
import javax.crypto.spec.SecretKeySpec;

/// HMAC-SHA-256.
final class Mac {
    private static final String ALGORITHM = "HmacSHA256";

    private Mac() {}

    static byte[] hmac(byte[] key, byte[] data) {
        try {
            var mac = javax.crypto.Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot compute " + ALGORITHM, e);
        }
    }
}
