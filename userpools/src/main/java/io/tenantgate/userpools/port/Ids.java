package io.tenantgate.userpools.port;

import java.util.UUID;

/// Ids and secrets from a source that nobody can guess.
public interface Ids {
    /// A UUIDv4.
    UUID random();

    /// So many lower-case letters and digits.
    String alphanumeric(int length);

    /// 256 random bits as base64url without padding: 43 characters.
    String secret();
}
