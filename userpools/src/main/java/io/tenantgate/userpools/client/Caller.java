package io.tenantgate.userpools.client;

import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.pool.PoolId;

/// Who asks: a client of a pool, by which proof, in which realm.
public record Caller(PoolId pool, ClientId client, ClientProof proof, Realm realm) {
    /// A caller in this process.
    public static Caller trusted(PoolId pool, ClientId client, Realm realm) {
        return new Caller(pool, client, new ClientProof.Trusted(), realm);
    }

    /// Whose turn it is when passwords wait to be hashed.
    public String queueKey() {
        return realm.queueKey(pool);
    }
}
