package io.tenantgate.userpools.keys;

import java.util.Base64;

/// A public key as stored: X.509 SubjectPublicKeyInfo in base64.
public record PublicKeyRecord(String kid, KeyUse use, String spki) {
    byte[] encoded() {
        return Base64.getDecoder().decode(spki);
    }
}
