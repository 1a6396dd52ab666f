package io.tenantgate.userpools;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/// A text that must not be seen: it prints as stars and compares in constant time.
public abstract class Secret {
    private final String text;

    protected Secret(String text, int longest) {
        if (text.length() > longest) {
            throw new IllegalArgumentException(
                    "A %s has at most %d characters".formatted(getClass().getSimpleName(), longest));
        }
        this.text = text;
    }

    /// The text itself.
    public final String reveal() {
        return text;
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
