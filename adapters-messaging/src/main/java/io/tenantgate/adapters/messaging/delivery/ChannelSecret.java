package io.tenantgate.adapters.messaging.delivery;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/// What proves this service to a mail server or to a webhook. It prints as stars.
public final class ChannelSecret {
    private final String text;

    public ChannelSecret(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A channel's secret is not blank");
        }
        this.text = text;
    }

    /// The text itself, for the channel alone.
    public String reveal() {
        return text;
    }

    private byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ChannelSecret secret && MessageDigest.isEqual(bytes(), secret.bytes());
    }

    @Override
    public int hashCode() {
        return ChannelSecret.class.hashCode();
    }

    @Override
    public String toString() {
        return "ChannelSecret[****]";
    }
}
