package io.tenantgate.userpools.hashing;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// Bouncy Castle's implementation, where no native library loads.
final class PortableArgon2 implements Argon2 {
    @Override
    public String name() {
        return "bouncycastle";
    }

    @Override
    public byte[] tag(byte[] password, byte[] salt, Argon2Cost cost) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withIterations(cost.passes())
                .withMemoryAsKB(cost.memoryKib())
                .withParallelism(cost.lanes())
                .withSalt(salt)
                .build());
        var tag = new byte[TAG_BYTES];
        generator.generateBytes(password, tag);
        return tag;
    }
}
