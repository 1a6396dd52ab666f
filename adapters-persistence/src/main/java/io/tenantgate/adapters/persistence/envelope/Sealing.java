package io.tenantgate.adapters.persistence.envelope;

import java.nio.ByteBuffer;
import java.util.UUID;

/// Seals, opens and signs under an owner's data key.
final class Sealing {
    private static final byte VERSION = 1;
    private static final int HEADER = 1 + 2 * Long.BYTES;

    private final DataKeys keys;

    Sealing(DataKeys keys) {
        this.keys = keys;
    }

    byte[] seal(SealedPlace place, byte[] plain) {
        var key = keys.of(place.owner());
        byte[] sealed = AesGcm.seal(key.forPlace(place), place.bytes(), plain);
        return ByteBuffer.allocate(HEADER + sealed.length)
                .put(VERSION)
                .putLong(key.id().getMostSignificantBits())
                .putLong(key.id().getLeastSignificantBits())
                .put(sealed)
                .array();
    }

    /// @throws IllegalStateException where the value was altered or moved
    byte[] open(SealedPlace place, byte[] sealed) {
        var rest = ByteBuffer.wrap(sealed);
        if (sealed.length < HEADER || rest.get() != VERSION) {
            throw new IllegalStateException("Not a sealed value of a known version");
        }
        var key = keys.withId(new UUID(rest.getLong(), rest.getLong()));
        return AesGcm.open(key.forPlace(place), place.bytes(), rest);
    }

    byte[] mac(String owner, String purpose, byte[] text) {
        return Mac.hmac(keys.of(owner).forPurpose(purpose), text);
    }
}
