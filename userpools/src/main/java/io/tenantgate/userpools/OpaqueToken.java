package io.tenantgate.userpools;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/// 256 random bits that let somebody continue: a refresh token, or the session of a challenge. It prints as stars and
/// is
/// kept as its SHA-256 alone.
public final class OpaqueToken {
    private static final int LONGEST = 2_048;
    private final String text;

    /// Any text that somebody presents; only those that were handed out are found.
    public OpaqueToken(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("An opaque token has at most 2,048 characters");
        }
        this.text = text;
    }

    /// The text itself, for the one who is to have it.
    public String reveal() {
        return text;
    }

    /// How it is kept and looked up.
    public TokenHash hash() {
        return TokenHash.of(digest());
    }

    private byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OpaqueToken token && MessageDigest.isEqual(digest(), token.digest());
    }

    @Override
    public int hashCode() {
        return OpaqueToken.class.hashCode();
    }

    @Override
    public String toString() {
        return "OpaqueToken[****]";
    }
}
