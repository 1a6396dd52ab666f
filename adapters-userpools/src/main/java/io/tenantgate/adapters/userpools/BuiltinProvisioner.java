package io.tenantgate.adapters.userpools;

import io.tenantgate.application.provider.PoolProvisioner;
import io.tenantgate.domain.tenancy.AppClient;
import io.tenantgate.domain.tenancy.PasswordPolicyName;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.domain.tenancy.TenantSettings;
import io.tenantgate.domain.tenancy.UserPool;
import io.tenantgate.userpools.client.ClientSettings;
import io.tenantgate.userpools.client.CreateClient;
import io.tenantgate.userpools.client.CreateClient.Kind;
import io.tenantgate.userpools.client.TokenValidity;
import io.tenantgate.userpools.pool.CreatePool;
import io.tenantgate.userpools.pool.PasswordPolicy;
import io.tenantgate.userpools.pool.Pool;
import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.pool.PoolSettings;
import java.time.Duration;
import java.util.Optional;

/// Makes pools and clients in the engine. What a tenant decides about sign-up is judged by Tenantgate, which alone
/// leads
/// into a managed pool.
final class BuiltinProvisioner implements PoolProvisioner {
    private final BuiltinPools pools;

    BuiltinProvisioner(BuiltinPools pools) {
        this.pools = pools;
    }

    @Override
    public Optional<UserPool> findPool(String name) {
        return pools.findPool().named(name).stream().findFirst().map(BuiltinProvisioner::poolOf);
    }

    @Override
    public UserPool createPool(String name, TenantSettings settings) {
        var managed = PoolSettings.MANAGED.with(policy(settings.passwordPolicy()));
        return poolOf(pools.createPool().handle(new CreatePool.Command(name, managed)));
    }

    private static UserPool poolOf(Pool pool) {
        return new UserPool(pool.id().value(), pool.issuer());
    }

    private static PasswordPolicy policy(PasswordPolicyName name) {
        return switch (name) {
            case COGNITO -> PasswordPolicy.COGNITO;
            case NIST_800_63B_4 -> PasswordPolicy.NIST_800_63B_4;
        };
    }

    @Override
    public Optional<AppClient> findClient(UserPool pool, String name) {
        return pools.findClient().named(new PoolId(pool.id()), name).stream()
                .findFirst()
                .map(client -> new AppClient(client.id().value()));
    }

    @Override
    public AppClient createClient(UserPool pool, String name, TenantId tenant, TenantSettings settings) {
        var managed = ClientSettings.MANAGED.with(validity(settings));
        var command = new CreateClient.Command(new PoolId(pool.id()), name, Kind.CONFIDENTIAL, managed);
        return switch (pools.createClient().handle(command)) {
            case CreateClient.Outcome.Created(var client, var _) ->
                new AppClient(client.id().value());
            case CreateClient.Outcome.Refused(var refusal) ->
                throw new IllegalStateException("A client was refused: %s".formatted(refusal));
        };
    }

    private static TokenValidity validity(TenantSettings settings) {
        return new TokenValidity(
                Duration.ofMinutes(settings.accessTokenMinutes()),
                Duration.ofMinutes(settings.idTokenMinutes()),
                Duration.ofDays(settings.refreshTokenDays()));
    }

    @Override
    public void removePool(UserPool pool) {
        pools.removePool().handle(new PoolId(pool.id()));
    }
}
