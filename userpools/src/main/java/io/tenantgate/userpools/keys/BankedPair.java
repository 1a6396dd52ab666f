package io.tenantgate.userpools.keys;

import java.time.Instant;

/// A key pair in the bank, of no pool and no use yet.
///
/// @param sealedKey the private key, PKCS #8, in an envelope of the bank; the row is the kid
/// @param spki the public key, X.509 SubjectPublicKeyInfo in base64
@SuppressWarnings("ArrayRecordComponent")
public record BankedPair(String kid, byte[] sealedKey, String spki, Instant madeAt) {
    @Override
    public String toString() {
        return "BankedPair[%s]".formatted(kid);
    }
}
