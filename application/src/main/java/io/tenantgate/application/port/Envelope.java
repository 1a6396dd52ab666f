package io.tenantgate.application.port;

/// Seals what must be read back (AES-256-GCM under a data key that the master key wraps), and signs what must only be
/// compared.
public interface Envelope {
    /// Where a sealed value stands; it opens nowhere else.
    record Place(String table, String column, String key) {}

    byte[] seal(Place place, byte[] plain);

    /// @throws IllegalStateException where the value was altered or moved
    byte[] open(Place place, byte[] sealed);

    /// An HMAC-SHA-256 under a key of that purpose.
    byte[] mac(String purpose, byte[] text);
}
