package io.tenantgate.userpools.keys;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// A key pair for tests, outside any store.
public record Keys(SigningKey signing, VerifyingKey verifying) {
    public static Keys made(SigningProvider provider) {
        return made(provider, KeyUse.ACCESS);
    }

    public static Keys made(SigningProvider provider, KeyUse use) {
        var pair = provider.newPair();
        var spki = Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
        var kid = "kid-" + Integer.toHexString(spki.hashCode()) + "=";
        return new Keys(
                provider.signingKey(kid, pair.getPrivate().getEncoded()),
                provider.verifyingKey(new PublicKeyRecord(kid, use, spki)));
    }

    static boolean verifies(VerifyingKey key, String token) {
        var end = token.lastIndexOf('.');
        return key.verifies(
                token.substring(0, end).getBytes(StandardCharsets.US_ASCII),
                Base64.getUrlDecoder().decode(token.substring(end + 1)));
    }
}
