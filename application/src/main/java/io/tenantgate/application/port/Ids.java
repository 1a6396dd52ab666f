package io.tenantgate.application.port;

import java.time.Instant;
import java.util.UUID;

/// Ids and secrets from a source that nobody can guess.
public interface Ids {
    /// A UUIDv7: ordered by time (RFC 9562, section 5.7).
    UUID next();

    /// The same, made at that time.
    UUID at(Instant time);

    /// A UUIDv4.
    UUID random();

    /// 256 random bits as base64url without padding: 43 characters.
    String secret();
}
