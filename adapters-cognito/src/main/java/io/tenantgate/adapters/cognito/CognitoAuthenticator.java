package io.tenantgate.adapters.cognito;

import io.tenantgate.application.Origin;
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

/// Proves who a person is, on Amazon Cognito.
final class CognitoAuthenticator implements Authenticator {
    private final CognitoCalls calls;
    private final CognitoSignIn signIn;
    private final CognitoAnswers answers;
    private final CognitoArrival arrival;
    private final CognitoRevocation revocation;

    CognitoAuthenticator(
            CognitoCalls calls,
            CognitoSignIn signIn,
            CognitoAnswers answers,
            CognitoArrival arrival,
            CognitoRevocation revocation) {
        this.calls = calls;
        this.signIn = signIn;
        this.answers = answers;
        this.arrival = arrival;
        this.revocation = revocation;
    }

    @Override
    public Prepared<Result> begin(
            Placement placement, TenantId tenant, Origin origin, AccountRef account, Password password) {
        var visitor = new Visitor(placement, tenant, origin);
        var result = arrived(visitor, signIn.byPassword(visitor, Places.username(account), password));
        return new Made<>(result, result.equals(new Result.Refused(Plain.WRONG_CREDENTIALS)));
    }

    private Result arrived(Visitor visitor, io.tenantgate.adapters.cognito.Answer<Flow> answered) {
        return answered.fold(flow -> arrival.of(visitor, flow), Result.Refused::new);
    }

    /// A session names the challenge that it was opened for: it answers no other.
    @Override
    public Prepared<Result> answer(Placement placement, TenantId tenant, Origin origin, Answer answer) {
        var visitor = new Visitor(placement, tenant, origin);
        return () -> OpenChallenge.open(tenant, answer.session())
                .filter(asked -> asked.name().ours() == answer.name())
                .map(asked -> arrived(visitor, answers.give(visitor, asked, answer)))
                .orElseGet(() -> new Result.Refused(Plain.SESSION_INVALID));
    }

    @Override
    public Result refresh(
            Placement placement,
            TenantId tenant,
            Origin origin,
            ProviderUsername username,
            ProviderToken refreshToken) {
        var visitor = new Visitor(placement, tenant, origin);
        return Renewal.open(tenant, refreshToken)
                .map(renewal -> refresh(visitor, username, renewal))
                .orElseGet(() -> new Result.Refused(Plain.REFRESH_INVALID));
    }

    /// The session stays: a tenant that is suspended may be resumed.
    private Result refresh(Visitor visitor, ProviderUsername username, Renewal renewal) {
        return signIn.byRefresh(visitor, username, renewal)
                .fold(minted -> arrival.admitted(visitor, minted, () -> {}), Result.Refused::new);
    }

    @Override
    public void revoke(Placement placement, TenantId tenant, ProviderToken refreshToken) {
        Renewal.open(tenant, refreshToken).ifPresent(renewal -> revocation.revoke(placement, tenant, renewal));
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
