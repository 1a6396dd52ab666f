package io.tenantgate.userpools;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// 256 random bits that let somebody continue: a refresh token, or the session of a challenge. Kept as its SHA-256
/// alone.
public final class OpaqueToken extends Secret {
    /// Any text that somebody presents; only those that were handed out are found.
    public OpaqueToken(String text) {
        super(text, 2_048);
    }

    /// How it is kept and looked up.
    public TokenHash hash() {
        try {
            var bytes = reveal().getBytes(StandardCharsets.UTF_8);
            return TokenHash.of(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
