package io.tenantgate.userpools.pool;

import io.tenantgate.userpools.keys.IssuerTemplate;
import io.tenantgate.userpools.port.Ids;
import java.time.InstantSource;

/// Names new pools: the region that their ids begin with, and the template of their issuers.
public record NewPools(String region, IssuerTemplate issuers, Ids ids, InstantSource clock) {
    Pool named(String name, PoolSettings settings) {
        var id = PoolId.in(region, ids);
        return new Pool(id, name, issuers.issuerOf(id), settings, clock.instant());
    }
}
