package io.tenantgate.adapters.persistence.envelope;

import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.port.Vault;

/// The engine's secrets: each pool's under a data key of its own, the key bank's under one of its own.
public final class PoolVault implements Vault {
    private final Sealing sealing;

    public PoolVault(DataKeys keys) {
        this.sealing = new Sealing(keys);
    }

    @Override
    public byte[] seal(PoolId pool, String table, String column, String row, byte[] plain) {
        return sealing.seal(new SealedPlace(pool.value(), table, column, row), plain);
    }

    @Override
    public byte[] open(PoolId pool, String table, String column, String row, byte[] sealed) {
        return sealing.open(new SealedPlace(pool.value(), table, column, row), sealed);
    }

    @Override
    public byte[] sealForBank(String row, byte[] plain) {
        return sealing.seal(inBank(row), plain);
    }

    @Override
    public byte[] openFromBank(String row, byte[] sealed) {
        return sealing.open(inBank(row), sealed);
    }

    @Override
    public byte[] mac(PoolId pool, String purpose, byte[] text) {
        return sealing.mac(pool.value(), purpose, text);
    }

    private static SealedPlace inBank(String row) {
        return new SealedPlace(DataKeys.KEY_BANK, "userpools.key_bank", "pair", row);
    }
}
