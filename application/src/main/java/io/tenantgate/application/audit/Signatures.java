package io.tenantgate.application.audit;

import io.tenantgate.application.port.AuditChain.Anchor;
import io.tenantgate.application.port.ChainKeys;
import io.tenantgate.application.port.ChainKeys.Purpose;
import io.tenantgate.domain.audit.CanonicalEvent;
import io.tenantgate.domain.audit.ChainMark;
import io.tenantgate.domain.audit.KeptEvent;
import io.tenantgate.domain.audit.Seal;
import io.tenantgate.domain.tenancy.TenantId;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;

/// Makes the seals of a chain and the signatures of its ends, and tells whether they are ours.
public final class Signatures {
    private final ChainKeys keys;

    public Signatures(ChainKeys keys) {
        this.keys = keys;
    }

    /// The event's seal, after that place.
    Seal seal(ChainMark before, long seq, KeptEvent event) {
        var signature = keys.sign(Purpose.SEAL, text(before, event));
        return new Seal(event.tenant(), seq, event.id(), signature.key(), signature.mac());
    }

    /// Whether the seal is the one that the event has after that place.
    boolean isSealOf(Seal seal, ChainMark before, KeptEvent event) {
        return isSame(keys.sign(Purpose.SEAL, seal.key(), text(before, event)), seal.mac());
    }

    Anchor head(TenantId tenant, ChainMark mark, Instant now) {
        return new Anchor(tenant, mark, keys.sign(Purpose.HEAD, text(tenant, mark)), now);
    }

    boolean isHead(Anchor head) {
        return isOurs(Purpose.HEAD, head);
    }

    Anchor checkpoint(TenantId tenant, ChainMark mark, Instant now) {
        return new Anchor(tenant, mark, keys.sign(Purpose.CHECKPOINT, text(tenant, mark)), now);
    }

    boolean isCheckpoint(Anchor checkpoint) {
        return isOurs(Purpose.CHECKPOINT, checkpoint);
    }

    private boolean isOurs(Purpose purpose, Anchor anchor) {
        var again = keys.sign(purpose, anchor.signature().key(), text(anchor.tenant(), anchor.mark()));
        return isSame(again, anchor.signature().mac());
    }

    private static boolean isSame(Optional<byte[]> again, byte[] mac) {
        return again.filter(made -> MessageDigest.isEqual(made, mac)).isPresent();
    }

    private static byte[] text(ChainMark before, KeptEvent event) {
        var canonical = CanonicalEvent.of(event);
        return ByteBuffer.allocate(before.mac().length + canonical.length)
                .put(before.mac())
                .put(canonical)
                .array();
    }

    private static byte[] text(TenantId tenant, ChainMark mark) {
        return ByteBuffer.allocate(3 * Long.BYTES + mark.mac().length)
                .putLong(tenant.value().getMostSignificantBits())
                .putLong(tenant.value().getLeastSignificantBits())
                .putLong(mark.seq())
                .put(mark.mac())
                .array();
    }
}
