package io.tenantgate.adapters.persistence.tenantgate;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Texts as one hash: each in UTF-8 behind its length, so that no two rows of texts read alike.
final class Canonical {
    private Canonical() {}

    /// SHA-256 of the salt and the texts.
    static byte[] hash(byte[] salt, String... texts) {
        var digest = sha256();
        digest.update(salt);
        for (String text : texts) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
            digest.update(bytes);
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
