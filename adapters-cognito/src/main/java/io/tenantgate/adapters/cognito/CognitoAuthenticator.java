package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.AccountRef;
import io.tenantgate.application.provider.Authenticator;
import io.tenantgate.application.provider.Prepared;
import io.tenantgate.application.provider.Reason.Plain;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.secrets.ProviderToken;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminUserGlobalSignOutRequest;

/// Proves who a person is, on Amazon Cognito, by the operations for servers (`auth-api: admin`).
final class CognitoAuthenticator implements Authenticator {
    private final CognitoCalls calls;
    private final CognitoSignIn signIn;

    CognitoAuthenticator(CognitoCalls calls, CognitoSignIn signIn) {
        this.calls = calls;
        this.signIn = signIn;
    }

    @Override
    public Prepared<Result> begin(Placement placement, TenantId tenant, AccountRef account, Password password) {
        var username = Places.username(account);
        var answered = signIn.byPassword(placement, tenant, username, password);
        var result = answered.fold(flow -> arrived(placement, tenant, flow), Result.Refused::new);
        return new Made<>(result, result.equals(new Result.Refused(Plain.WRONG_CREDENTIALS)));
    }

    @Override
    public Prepared<Result> answer(Placement placement, TenantId tenant, Answer answer) {
        return switch (answer.name()) {
            case NEW_PASSWORD_REQUIRED -> () -> newPassword(placement, tenant, answer);
            case TOTP, SMS_CODE, EMAIL_CODE, SELECT_MFA, MFA_SETUP, SELECT_CHALLENGE, PASSKEY, DEVICE, CUSTOM ->
                () -> new Result.Refused(Plain.UNSUPPORTED);
        };
    }

    private Result newPassword(Placement placement, TenantId tenant, Answer answer) {
        return BoundToken.open(tenant, answer.session())
                .map(session -> signIn.byNewPassword(placement, tenant, session, answer))
                .map(answered -> answered.fold(flow -> arrived(placement, tenant, flow), Result.Refused::new))
                .orElseGet(() -> new Result.Refused(Plain.SESSION_INVALID));
    }

    private Result arrived(Placement placement, TenantId tenant, Flow flow) {
        return switch (flow) {
            case Flow.Minted minted ->
                signIn.admitted(placement, tenant, minted, () -> signIn.takeBack(placement, tenant, minted));
            case Flow.Asked asked -> signIn.shown(placement, tenant, asked);
        };
    }

    @Override
    public Result refresh(Placement placement, TenantId tenant, ProviderUsername username, ProviderToken refreshToken) {
        return BoundToken.open(tenant, refreshToken)
                .map(token -> refresh(placement, tenant, username, token))
                .orElseGet(() -> new Result.Refused(Plain.REFRESH_INVALID));
    }

    /// The session stays: a tenant that is suspended may be resumed.
    private Result refresh(Placement placement, TenantId tenant, ProviderUsername username, String token) {
        return signIn.byRefresh(placement, tenant, username, token)
                .fold(minted -> signIn.admitted(placement, tenant, minted, () -> {}), Result.Refused::new);
    }

    @Override
    public void revoke(Placement placement, TenantId tenant, ProviderToken refreshToken) {
        BoundToken.open(tenant, refreshToken).ifPresent(token -> signIn.revoke(placement, tenant, token));
    }

    @Override
    public void revokeAll(Placement placement, TenantId tenant, ProviderUsername username) {
        var request = AdminUserGlobalSignOutRequest.builder()
                .userPoolId(placement.pool().id())
                .username(username.value())
                .build();
        calls.remove(
                Operation.of("AdminUserGlobalSignOut", placement.pool(), tenant),
                c -> c.adminUserGlobalSignOut(request));
    }
}
