package io.tenantgate.adapters.userpools;

import io.tenantgate.application.provider.Examiner;
import io.tenantgate.application.provider.Finding;
import io.tenantgate.application.provider.Finding.Code;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderName;
import io.tenantgate.userpools.client.ClientId;
import io.tenantgate.userpools.pool.PoolId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Looks whether the engine's database answers, and whether it holds what tenants have in it.
final class BuiltinExaminer implements Examiner {
    private static final PoolId NONE = new PoolId("eu-west-1_000000000");

    private final ProviderName name;
    private final BuiltinPools pools;

    BuiltinExaminer(ProviderName name, BuiltinPools pools) {
        this.name = name;
        this.pools = pools;
    }

    /// Whatever is thrown, and by whichever store: the database has not answered.
    @Override
    public List<Finding> examine(List<Placement> places) {
        try {
            pools.findPool().byId(NONE);
            return places.stream().flatMap(this::wrongWith).distinct().toList();
        } catch (RuntimeException _) {
            return List.of(new Finding(Code.DATABASE_DOWN, name.value()));
        }
    }

    private Stream<Finding> wrongWith(Placement place) {
        var pool = new PoolId(place.pool().id());
        if (pools.findPool().byId(pool).isEmpty()) {
            return Stream.of(new Finding(Code.NO_SUCH_POOL, pool.value()));
        }
        return Stream.concat(Stream.of(place.client()), place.registrar().stream())
                .flatMap(client -> missing(pool, client.id()).stream());
    }

    private Optional<Finding> missing(PoolId pool, String client) {
        var found = pools.findClient().byId(new ClientId(client));
        return found.filter(each -> each.pool().equals(pool)).isPresent()
                ? Optional.empty()
                : Optional.of(new Finding(Code.NO_SUCH_CLIENT, client));
    }
}
