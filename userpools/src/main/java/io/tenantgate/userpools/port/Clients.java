package io.tenantgate.userpools.port;

import io.tenantgate.userpools.client.AppClient;
import io.tenantgate.userpools.client.ClientId;
import io.tenantgate.userpools.client.ClientSettings;
import io.tenantgate.userpools.pool.Pool;
import io.tenantgate.userpools.pool.PoolId;
import java.util.List;
import java.util.Optional;

/// The app clients. One row each, keyed by pool and id; an id is unique over all pools.
public interface Clients {
    /// Inserts the client. An id that is taken is a fault.
    void add(AppClient client);

    Optional<AppClient> find(PoolId pool, ClientId id);

    /// A pool, and the client of that id in it, if there is one.
    record Entry(Pool pool, Optional<AppClient> client) {}

    /// What a request names, in one look; absent where there is no such pool.
    Optional<Entry> entry(PoolId pool, ClientId id);

    /// In whichever pool it is; needs [Transactions#acrossPools].
    Optional<AppClient> find(ClientId id);

    /// All clients of a pool with that exact name, oldest first.
    List<AppClient> named(PoolId pool, String name);

    /// Replaces the settings of a client that exists.
    void change(PoolId pool, ClientId id, ClientSettings settings);

    /// Removes the client with its refresh tokens; one that is gone is no fault.
    void remove(PoolId pool, ClientId id);
}
