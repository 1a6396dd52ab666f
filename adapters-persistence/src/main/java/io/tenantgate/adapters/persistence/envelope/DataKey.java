package io.tenantgate.adapters.persistence.envelope;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.UUID;

/// A key that secrets are sealed and signed under. It never serves as it is: each place and purpose has a key derived
/// from it, so that no count of sealed values wears it out.
final class DataKey {
    private static final int LENGTH = 32;

    private final String owner;
    private final UUID id;
    private final byte[] bytes;

    private DataKey(String owner, UUID id, byte[] bytes) {
        this.owner = owner;
        this.id = id;
        this.bytes = bytes;
    }

    static DataKey random(String owner) {
        var bytes = new byte[LENGTH];
        new SecureRandom().nextBytes(bytes);
        return new DataKey(owner, UUID.randomUUID(), bytes);
    }

    static DataKey unwrap(MasterKey master, String owner, UUID id, byte[] wrapped) {
        return new DataKey(owner, id, AesGcm.open(wrapping(master), bound(owner, id), ByteBuffer.wrap(wrapped)));
    }

    byte[] wrap(MasterKey master) {
        return AesGcm.seal(wrapping(master), bound(owner, id), bytes);
    }

    String owner() {
        return owner;
    }

    UUID id() {
        return id;
    }

    byte[] forPlace(SealedPlace place) {
        byte[] where = place.bytes();
        return Mac.hmac(
                bytes,
                ByteBuffer.allocate(1 + where.length).put((byte) 1).put(where).array());
    }

    byte[] forPurpose(String purpose) {
        byte[] what = purpose.getBytes(StandardCharsets.UTF_8);
        return Mac.hmac(
                bytes,
                ByteBuffer.allocate(1 + what.length).put((byte) 2).put(what).array());
    }

    @Override
    public String toString() {
        return "DataKey[%s, %s, ****]".formatted(owner, id);
    }

    private static byte[] wrapping(MasterKey master) {
        return master.derive("wrap");
    }

    private static byte[] bound(String owner, UUID id) {
        return new SealedPlace(owner, "tenantgate.data_keys", "wrapped", id.toString()).bytes();
    }
}
