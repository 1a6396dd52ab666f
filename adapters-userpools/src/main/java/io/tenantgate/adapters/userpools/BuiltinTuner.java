package io.tenantgate.adapters.userpools;

import io.tenantgate.application.provider.PoolTuner;
import io.tenantgate.application.provider.ProviderUnavailable;
import io.tenantgate.domain.tenancy.AppClient;
import io.tenantgate.domain.tenancy.PasswordPolicyName;
import io.tenantgate.domain.tenancy.TenantSettings;
import io.tenantgate.domain.tenancy.UserPool;
import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.client.ChangeClient;
import io.tenantgate.userpools.client.ClientId;
import io.tenantgate.userpools.pool.ChangePool;
import io.tenantgate.userpools.pool.PoolId;

/// Changes the settings of managed pools and their clients in the engine.
final class BuiltinTuner implements PoolTuner {
    private final BuiltinTuning tuning;

    BuiltinTuner(BuiltinTuning tuning) {
        this.tuning = tuning;
    }

    @Override
    public void judgePasswordsBy(UserPool pool, PasswordPolicyName policy) {
        var id = new PoolId(pool.id());
        var now = tuning.findPool().byId(id).orElseThrow(() -> gone(Refusal.Reason.NO_SUCH_POOL));
        var changed = tuning.changePool().handle(id, now.settings().with(ManagedSettings.policy(policy)));
        if (changed instanceof ChangePool.Outcome.Refused(var refusal)) {
            throw gone(refusal);
        }
    }

    @Override
    public void letTokensLive(UserPool pool, AppClient client, TenantSettings lifetimes) {
        var id = new ClientId(client.id());
        var now = tuning.findClient().byId(id).orElseThrow(() -> gone(Refusal.Reason.NO_SUCH_CLIENT));
        var settings = now.settings().with(ManagedSettings.validity(lifetimes));
        var changed = tuning.changeClient().handle(new PoolId(pool.id()), id, settings);
        if (changed instanceof ChangeClient.Outcome.Refused(var refusal)) {
            throw gone(refusal);
        }
    }

    private static ProviderUnavailable gone(Refusal refusal) {
        return new ProviderUnavailable("a change of settings", new IllegalStateException("Refused: " + refusal));
    }
}
