package io.tenantgate.adapters.persistence.envelope;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// AES-256-GCM with a random nonce before the ciphertext (NIST SP 800-38D).
final class AesGcm {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private AesGcm() {}

    static byte[] seal(byte[] key, byte[] bound, byte[] plain) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] ciphertext = cipher(Cipher.ENCRYPT_MODE, key, nonce, bound).doFinal(plain);
            return ByteBuffer.allocate(NONCE + ciphertext.length)
                    .put(nonce)
                    .put(ciphertext)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot seal", e);
        }
    }

    /// @throws IllegalStateException when key, bound data or content are not what they were
    static byte[] open(byte[] key, byte[] bound, ByteBuffer sealed) {
        var nonce = new byte[NONCE];
        sealed.get(nonce);
        var ciphertext = new byte[sealed.remaining()];
        sealed.get(ciphertext);
        try {
            return cipher(Cipher.DECRYPT_MODE, key, nonce, bound).doFinal(ciphertext);
        } catch (AEADBadTagException e) {
            throw new IllegalStateException("A sealed value does not open: it was altered or moved", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot open what was sealed", e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] bound) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(bound);
        return cipher;
    }
}
