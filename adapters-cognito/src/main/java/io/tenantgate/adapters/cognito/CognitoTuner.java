package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.PoolTuner;
import io.tenantgate.domain.tenancy.AppClient;
import io.tenantgate.domain.tenancy.PasswordPolicyName;
import io.tenantgate.domain.tenancy.TenantSettings;
import io.tenantgate.domain.tenancy.UserPool;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminCreateUserConfigType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.DescribeUserPoolClientRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.DescribeUserPoolRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UpdateUserPoolClientRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UpdateUserPoolRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserPoolType;

/// Changes managed pools and clients at Cognito: reads what is there and writes all of it back. Nobody else is meant to
/// write there between the two.
final class CognitoTuner implements PoolTuner {
    private final CognitoCalls calls;
    private final PasswordRules passwords;

    CognitoTuner(CognitoCalls calls, PasswordRules passwords) {
        this.calls = calls;
        this.passwords = passwords;
    }

    @Override
    public void judgePasswordsBy(UserPool pool, PasswordPolicyName policy) {
        var described = DescribeUserPoolRequest.builder().userPoolId(pool.id()).build();
        var found = calls.make(Operation.of("DescribeUserPool", pool), c -> c.describeUserPool(described))
                .userPool();
        var request = Kept.in(UpdateUserPoolRequest.builder(), found)
                .userPoolId(pool.id())
                .poolName(found.name())
                .policies(found.policies().toBuilder()
                        .passwordPolicy(ManagedSettings.policy(policy))
                        .build())
                .adminCreateUserConfig(withoutDays(found))
                .build();
        calls.make(Operation.of("UpdateUserPool", pool), c -> c.updateUserPool(request));
        passwords.forget(pool);
    }

    /// How long a temporary password is good stands in the policy, and Cognito refuses to be told so twice.
    private static AdminCreateUserConfigType withoutDays(UserPoolType found) {
        return found.adminCreateUserConfig().toBuilder()
                .unusedAccountValidityDays(null)
                .build();
    }

    @Override
    public void letTokensLive(UserPool pool, AppClient client, TenantSettings lifetimes) {
        var described = DescribeUserPoolClientRequest.builder()
                .userPoolId(pool.id())
                .clientId(client.id())
                .build();
        var found = calls.make(Operation.of("DescribeUserPoolClient", pool), c -> c.describeUserPoolClient(described))
                .userPoolClient();
        var validity = ManagedSettings.live(lifetimes).build();
        var request = Kept.in(UpdateUserPoolClientRequest.builder(), found)
                .accessTokenValidity(validity.accessTokenValidity())
                .idTokenValidity(validity.idTokenValidity())
                .refreshTokenValidity(validity.refreshTokenValidity())
                .tokenValidityUnits(validity.tokenValidityUnits())
                .build();
        calls.make(Operation.of("UpdateUserPoolClient", pool), c -> c.updateUserPoolClient(request));
    }
}
