package io.tenantgate.adapters.persistence.envelope;

import io.tenantgate.application.port.ChainKeys;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Signs the audit trail's chains under Tenantgate's own data key.
public final class EnvelopeChainKeys implements ChainKeys {
    private final DataKeys keys;

    public EnvelopeChainKeys(DataKeys keys) {
        this.keys = keys;
    }

    @Override
    public Signature sign(Purpose purpose, byte[] text) {
        var key = keys.of(DataKeys.TENANTGATE);
        return new Signature(key.id(), mac(key, purpose, text));
    }

    @Override
    public Optional<byte[]> sign(Purpose purpose, UUID key, byte[] text) {
        return keys.find(key)
                .filter(found -> found.owner().equals(DataKeys.TENANTGATE))
                .map(found -> mac(found, purpose, text));
    }

    private static byte[] mac(DataKey key, Purpose purpose, byte[] text) {
        return Mac.hmac(key.forPurpose("audit-" + purpose.name().toLowerCase(Locale.ROOT)), text);
    }
}
