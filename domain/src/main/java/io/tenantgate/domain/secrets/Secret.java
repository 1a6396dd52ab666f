package io.tenantgate.domain.secrets;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A text that must not be seen: it prints as stars and compares in constant time.
public abstract sealed class Secret
        permits Password, OneTimeCode, KeyText, SessionText, ProviderToken, InvitationToken {
    private final String text;

    Secret(String text, int longest) {
        if (text.isEmpty() || text.length() > longest) {
            throw new IllegalArgumentException(
                    "A %s has 1 to %d characters".formatted(getClass().getSimpleName(), longest));
        }
        this.text = text;
    }

    /// The text itself, for adapters alone.
    public final String reveal() {
        return text;
    }

    /// The SHA-256 of the text: how a long random secret is kept and looked up.
    public final byte[] sha256() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The text under an envelope, for what must be read back later.
    public final byte[] sealedBy(UnaryOperator<byte[]> envelope) {
        return envelope.apply(bytes());
    }

    private byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Secret secret
                && secret.getClass() == getClass()
                && MessageDigest.isEqual(bytes(), secret.bytes());
    }

    @Override
    public final int hashCode() {
        return getClass().hashCode();
    }

    @Override
    public final String toString() {
        return getClass().getSimpleName() + "[****]";
    }
}
