package io.tenantgate.adapters.cognito;

import software.amazon.awssdk.services.cognitoidentityprovider.model.AuthFlowType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ExplicitAuthFlowsType;

/// By which operations people sign in: `auth-api`. Both prove the client's secret.
public enum AuthApi {
    /// Those for servers, which are signed with our credentials.
    ADMIN(AuthFlowType.ADMIN_USER_PASSWORD_AUTH, ExplicitAuthFlowsType.ALLOW_ADMIN_USER_PASSWORD_AUTH),

    /// Those for everybody, which are signed by nobody: the secret alone proves that it is us.
    PUBLIC(AuthFlowType.USER_PASSWORD_AUTH, ExplicitAuthFlowsType.ALLOW_USER_PASSWORD_AUTH);

    private final AuthFlowType byPassword;
    private final ExplicitAuthFlowsType allowance;

    AuthApi(AuthFlowType byPassword, ExplicitAuthFlowsType allowance) {
        this.byPassword = byPassword;
        this.allowance = allowance;
    }

    AuthFlowType byPassword() {
        return byPassword;
    }

    /// What a client must allow, and all that it needs to, for people to sign in by a password.
    ExplicitAuthFlowsType allowance() {
        return allowance;
    }
}
