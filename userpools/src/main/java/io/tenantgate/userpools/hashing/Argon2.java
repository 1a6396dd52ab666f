package io.tenantgate.userpools.hashing;

/// Argon2id, version 1.3, with a tag of [#TAG_BYTES] bytes (RFC 9106). All implementations compute the same.
public interface Argon2 {
    int TAG_BYTES = 32;

    /// What computes it, for the benchmarks to print.
    String name();

    byte[] tag(byte[] password, byte[] salt, Argon2Cost cost);

    /// The native library where it loads, else Bouncy Castle.
    static Argon2 fastest() {
        try {
            return new NativeArgon2();
        } catch (LinkageError _) {
            return new PortableArgon2();
        }
    }

    /// Bouncy Castle, on any machine.
    static Argon2 portable() {
        return new PortableArgon2();
    }
}
