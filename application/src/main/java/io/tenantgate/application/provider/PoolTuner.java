package io.tenantgate.application.provider;

import io.tenantgate.domain.tenancy.AppClient;
import io.tenantgate.domain.tenancy.PasswordPolicyName;
import io.tenantgate.domain.tenancy.TenantSettings;
import io.tenantgate.domain.tenancy.UserPool;

/// Changes what a tenant has to itself at its provider. Everything else there stays as it is, and each call may be
/// repeated. A pool or client that is gone is a [ProviderUnavailable]. Every implementation passes `PoolTunerContract`.
public interface PoolTuner {
    /// Judges new passwords by that policy from now on; those that are there stay good.
    void judgePasswordsBy(UserPool pool, PasswordPolicyName policy);

    /// Tokens that the client is given from now on live as long as the settings tell; those that are out do not change.
    void letTokensLive(UserPool pool, AppClient client, TenantSettings lifetimes);
}
