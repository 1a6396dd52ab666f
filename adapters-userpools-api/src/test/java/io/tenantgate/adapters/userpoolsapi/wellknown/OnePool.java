package io.tenantgate.adapters.userpoolsapi.wellknown;

import io.tenantgate.userpools.pool.Pool;
import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.pool.PoolSettings;
import io.tenantgate.userpools.port.Pools;
import io.tenantgate.userpools.port.Transactions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// A world of exactly one pool, which is found only in a transaction of that pool.
final class OnePool implements Pools, Transactions {
    static final PoolId ID = new PoolId("eu-west-1_a1B2c3D4e");
    private static final String ISSUER = "https://id.example.com/pools/" + ID;
    private static final Pool POOL = new Pool(ID, "acme", ISSUER, PoolSettings.MANAGED, Instant.EPOCH);

    private Optional<PoolId> open = Optional.empty();

    @Override
    public synchronized <T> T in(PoolId pool, Supplier<T> work) {
        open = Optional.of(pool);
        try {
            return work.get();
        } finally {
            open = Optional.empty();
        }
    }

    @Override
    public <T> T acrossPools(Supplier<T> work) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Pool> find(PoolId id) {
        return open.map(_ -> POOL).filter(pool -> pool.id().equals(id));
    }

    @Override
    public void add(Pool pool) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Pool> named(String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Pool> issuing(String issuer) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void change(PoolId id, PoolSettings settings) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void remove(PoolId id) {
        throw new UnsupportedOperationException();
    }
}
