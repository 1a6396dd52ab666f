package io.tenantgate.userpools.keys;

import java.time.Instant;

/// A key pair as stored. It never changes once written.
///
/// @param sealedKey the private key, PKCS #8, in an envelope of the pool or of the bank; the row is the kid
/// @param spki the public key, X.509 SubjectPublicKeyInfo in base64
/// @param madeAt when the pair was generated
@SuppressWarnings("ArrayRecordComponent")
public record KeyPairRecord(String kid, KeyUse use, byte[] sealedKey, String spki, Instant madeAt) {
    PublicKeyRecord publicKey() {
        return new PublicKeyRecord(kid, use, spki);
    }

    @Override
    public String toString() {
        return "KeyPairRecord[%s, %s]".formatted(kid, use);
    }
}
