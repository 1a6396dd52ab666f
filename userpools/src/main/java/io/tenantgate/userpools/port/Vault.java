package io.tenantgate.userpools.port;

import io.tenantgate.userpools.pool.PoolId;

/// Seals what must be read back, under a data key of the pool, and signs what must only be compared.
public interface Vault {
    /// @param row the primary key of the row that it stands in; it opens nowhere else
    byte[] seal(PoolId pool, String table, String column, String row, byte[] plain);

    /// @throws IllegalStateException where the value was altered or moved
    byte[] open(PoolId pool, String table, String column, String row, byte[] sealed);

    /// The same for what belongs to no pool yet: the key bank.
    byte[] sealForBank(String row, byte[] plain);

    byte[] openFromBank(String row, byte[] sealed);

    /// HMAC-SHA-256 under a key of the pool and purpose.
    byte[] mac(PoolId pool, String purpose, byte[] text);
}
