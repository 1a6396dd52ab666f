package io.tenantgate.adapters.userpools;

import io.tenantgate.application.provider.AttributeSchemas;
import io.tenantgate.domain.attributes.Attribute;
import io.tenantgate.domain.attributes.CustomAttribute;
import io.tenantgate.domain.tenancy.UserPool;
import io.tenantgate.userpools.pool.Pool;
import io.tenantgate.userpools.pool.PoolId;
import java.util.List;

/// The schemas of the engine's pools.
final class BuiltinAttributeSchemas implements AttributeSchemas {
    private final BuiltinPools pools;

    BuiltinAttributeSchemas(BuiltinPools pools) {
        this.pools = pools;
    }

    @Override
    public List<Attribute> of(UserPool pool) {
        var schema = find(pool).settings().schema();
        return schema.definitions().stream().map(SchemaWords::ours).toList();
    }

    private Pool find(UserPool pool) {
        return pools.findPool().byId(new PoolId(pool.id())).orElseThrow(BuiltinAttributeSchemas::noSuchPool);
    }

    @Override
    public Result add(UserPool pool, CustomAttribute attribute) {
        return switch (pools.addAttribute().handle(new PoolId(pool.id()), SchemaWords.theirs(attribute))) {
            case ADDED -> Result.ADDED;
            case EXISTS -> Result.EXISTS;
            case FULL -> Result.FULL;
            case NO_SUCH_POOL -> throw noSuchPool();
        };
    }

    private static IllegalStateException noSuchPool() {
        return new IllegalStateException("There is no such pool");
    }
}
