package io.tenantgate.userpools.port;

import io.tenantgate.userpools.client.AppClient;
import io.tenantgate.userpools.client.ClientId;
import io.tenantgate.userpools.pool.PoolId;
import java.util.List;
import java.util.Optional;

/// The app clients.
public interface Clients {
    void add(AppClient client);

    Optional<AppClient> find(PoolId pool, ClientId id);

    /// Needs [Transactions#acrossPools].
    Optional<PoolId> poolOf(ClientId id);

    /// Oldest first.
    List<AppClient> byName(PoolId pool, String name);
}
