package io.tenantgate.adapters.persistence.envelope;

import io.tenantgate.application.port.Envelope;

/// Tenantgate's own secrets, under its own data key.
public final class TenantgateEnvelope implements Envelope {
    private final Sealing sealing;

    public TenantgateEnvelope(DataKeys keys) {
        this.sealing = new Sealing(keys);
    }

    @Override
    public byte[] seal(Place place, byte[] plain) {
        return sealing.seal(here(place), plain);
    }

    @Override
    public byte[] open(Place place, byte[] sealed) {
        return sealing.open(here(place), sealed);
    }

    @Override
    public byte[] mac(String purpose, byte[] text) {
        return sealing.mac(DataKeys.TENANTGATE, purpose, text);
    }

    private static SealedPlace here(Place place) {
        return new SealedPlace(DataKeys.TENANTGATE, place.table(), place.column(), place.key());
    }
}
