package io.tenantgate.domain.audit;

import java.security.MessageDigest;

/// A place in a chain of seals: after that many events, with the seal of the last, which holds all before it.
public record ChainMark(long seq, byte[] mac) {
    /// Of a seal, in bytes.
    public static final int LENGTH = 32;

    /// Before the first event.
    public static final ChainMark START = new ChainMark(0, new byte[LENGTH]);

    public ChainMark {
        if (seq < 0) {
            throw new IllegalArgumentException("Not a place in a chain: %d".formatted(seq));
        }
    }

    /// Whether it is the same place with the same past.
    public boolean agreesWith(ChainMark other) {
        return seq == other.seq && MessageDigest.isEqual(mac, other.mac);
    }
}
