package io.tenantgate.userpools.hashing;

import de.mkammerer.argon2.Argon2Advanced;
import de.mkammerer.argon2.Argon2Factory;
import de.mkammerer.argon2.Argon2Factory.Argon2Types;

/// The reference implementation in C, by argon2-jvm.
final class NativeArgon2 implements Argon2 {
    private static final int SALT_BYTES = 16;
    private final Argon2Advanced library = Argon2Factory.createAdvanced(Argon2Types.ARGON2id, SALT_BYTES, TAG_BYTES);

    /// Hashes once, cheaply, so that a library that does not load shows here.
    NativeArgon2() {
        tag(new byte[1], new byte[SALT_BYTES], new Argon2Cost(8, 1, 1));
    }

    @Override
    public String name() {
        return "argon2-jvm";
    }

    @Override
    public byte[] tag(byte[] password, byte[] salt, Argon2Cost cost) {
        return library.rawHash(cost.passes(), cost.memoryKib(), cost.lanes(), password, salt);
    }
}
