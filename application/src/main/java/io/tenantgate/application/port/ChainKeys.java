package io.tenantgate.application.port;

import java.util.Optional;
import java.util.UUID;

/// Signs what must not be made again by whoever has the database alone: HMAC-SHA-256 under keys that the master key
/// wraps.
public interface ChainKeys {
    /// What is signed; a signature of one is none of another.
    enum Purpose {
        SEAL,
        HEAD,
        CHECKPOINT
    }

    record Signature(UUID key, byte[] mac) {}

    /// Under the key of now.
    Signature sign(Purpose purpose, byte[] text);

    /// The same under a key of then; absent where there is no such key.
    Optional<byte[]> sign(Purpose purpose, UUID key, byte[] text);
}
