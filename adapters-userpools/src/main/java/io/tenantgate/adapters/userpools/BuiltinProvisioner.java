package io.tenantgate.adapters.userpools;

import io.tenantgate.application.provider.ClientDesign;
import io.tenantgate.application.provider.PoolDesign;
import io.tenantgate.application.provider.PoolProvisioner;
import io.tenantgate.application.provider.Progress;
import io.tenantgate.application.provider.Resources;
import io.tenantgate.domain.tenancy.AppClient;
import io.tenantgate.domain.tenancy.UserPool;
import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.client.ClientId;
import io.tenantgate.userpools.client.CreateClient;
import io.tenantgate.userpools.client.CreateClient.Kind;
import io.tenantgate.userpools.group.GroupAnswer;
import io.tenantgate.userpools.group.GroupDetails;
import io.tenantgate.userpools.group.GroupName;
import io.tenantgate.userpools.pool.CreatePool;
import io.tenantgate.userpools.pool.Pool;
import io.tenantgate.userpools.pool.PoolId;
import java.util.Optional;

/// Makes pools and clients in the engine. What a tenant decides about sign-up is judged by Tenantgate, which alone
/// leads into a managed pool.
final class BuiltinProvisioner implements PoolProvisioner {
    private final BuiltinPools pools;
    private final BuiltinGroups groups;

    BuiltinProvisioner(BuiltinPools pools, BuiltinGroups groups) {
        this.pools = pools;
        this.groups = groups;
    }

    @Override
    public Resources resources() {
        return Resources.WITHOUT_END;
    }

    @Override
    public Optional<UserPool> findPool(String name) {
        return pools.findPool().named(name).stream().findFirst().map(BuiltinProvisioner::poolOf);
    }

    @Override
    public UserPool createPool(String name, PoolDesign design) {
        var settings = ManagedSettings.ofPool(design);
        return poolOf(pools.createPool().handle(new CreatePool.Command(name, settings)));
    }

    /// It is whole as it is made.
    @Override
    public void completePool(UserPool pool) {}

    private static UserPool poolOf(Pool pool) {
        return new UserPool(pool.id().value(), pool.issuer());
    }

    @Override
    public Optional<AppClient> findClient(UserPool pool, String name) {
        return pools.findClient().named(new PoolId(pool.id()), name).stream()
                .findFirst()
                .map(client -> new AppClient(client.id().value()));
    }

    @Override
    public AppClient createClient(UserPool pool, String name, ClientDesign design) {
        var settings = ManagedSettings.ofClient(design);
        var command = new CreateClient.Command(new PoolId(pool.id()), name, Kind.CONFIDENTIAL, settings);
        return switch (pools.createClient().handle(command)) {
            case CreateClient.Outcome.Created(var client, var _) ->
                new AppClient(client.id().value());
            case CreateClient.Outcome.Refused(var refusal) ->
                throw new IllegalStateException("A client was refused: %s".formatted(refusal));
        };
    }

    @Override
    public void provideGroup(UserPool pool, String name) {
        var made = groups.create().handle(new PoolId(pool.id()), new GroupName(name), GroupDetails.NONE);
        if (made instanceof GroupAnswer.Refused(var refusal) && refusal != Refusal.Reason.GROUP_EXISTS) {
            throw new IllegalStateException("A group was refused: %s".formatted(refusal));
        }
    }

    @Override
    public void removeClient(UserPool pool, AppClient client) {
        pools.deleteClient().handle(new PoolId(pool.id()), new ClientId(client.id()));
    }

    @Override
    public void removeGroup(UserPool pool, String name) {
        var gone = groups.delete().handle(new PoolId(pool.id()), new GroupName(name));
        if (gone instanceof GroupAnswer.Refused(var refusal)
                && refusal != Refusal.Reason.NO_SUCH_GROUP
                && refusal != Refusal.Reason.NO_SUCH_POOL) {
            throw new IllegalStateException("A group's removal was refused: %s".formatted(refusal));
        }
    }

    @Override
    public Progress removePool(UserPool pool) {
        return switch (pools.removePool().handle(new PoolId(pool.id()))) {
            case PART -> Progress.MORE;
            case WHOLE -> Progress.DONE;
        };
    }
}
