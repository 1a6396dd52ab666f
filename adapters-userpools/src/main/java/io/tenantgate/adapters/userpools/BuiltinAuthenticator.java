package io.tenantgate.adapters.userpools;

import io.tenantgate.application.Origin;
import io.tenantgate.application.provider.AccountRef;
import io.tenantgate.application.provider.Authenticator;
import io.tenantgate.application.provider.Prepared;
import io.tenantgate.application.provider.Reason;
import io.tenantgate.domain.auth.IssuedTokens;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.secrets.ProviderToken;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.userpools.OpaqueToken;
import io.tenantgate.userpools.client.AuthFlow;
import io.tenantgate.userpools.client.Caller;
import io.tenantgate.userpools.signin.InitiateAuth;
import io.tenantgate.userpools.signin.RespondToChallenge;
import io.tenantgate.userpools.signin.SignInOutcome;
import io.tenantgate.userpools.tokens.AdminGlobalSignOut;
import io.tenantgate.userpools.tokens.Refresh;
import io.tenantgate.userpools.tokens.RevokeToken;
import io.tenantgate.userpools.tokens.Tokens;

/// Proves who a person is, on the built-in user pools.
final class BuiltinAuthenticator implements Authenticator {
    private final BuiltinSignIn signIn;

    BuiltinAuthenticator(BuiltinSignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public Prepared<Result> begin(
            Placement placement, TenantId tenant, Origin origin, AccountRef account, Password password) {
        var command = new InitiateAuth.Command(
                Places.caller(placement, tenant),
                AuthFlow.ADMIN_USER_PASSWORD,
                Places.username(account),
                new io.tenantgate.userpools.Password(password.reveal()));
        return Faults.prepared(() -> signIn.initiate().prepare(command), BuiltinAuthenticator::result);
    }

    @Override
    public Prepared<Result> answer(Placement placement, TenantId tenant, Origin origin, Answer answer) {
        return switch (answer.name()) {
            case NEW_PASSWORD_REQUIRED -> newPassword(Places.caller(placement, tenant), answer);
            case TOTP, SMS_CODE, EMAIL_CODE, SELECT_MFA, MFA_SETUP, SELECT_CHALLENGE, PASSKEY, DEVICE, CUSTOM ->
                () -> new Result.Refused(Reason.Plain.UNSUPPORTED);
        };
    }

    private Prepared<Result> newPassword(Caller caller, Answer answer) {
        var command = new RespondToChallenge.Command(
                caller,
                new OpaqueToken(answer.session().reveal()),
                Places.username(answer.username()),
                BuiltinChallenges.newPassword(answer.answers()));
        return Faults.prepared(() -> signIn.respond().prepare(command), BuiltinAuthenticator::result);
    }

    private static Result result(SignInOutcome outcome) {
        return switch (outcome) {
            case SignInOutcome.Authenticated(var tokens) -> new Result.Proven(issued(tokens));
            case SignInOutcome.Challenged shown ->
                new Result.Challenged(
                        BuiltinChallenges.challenge(shown),
                        new ProviderToken(shown.session().reveal()),
                        new ProviderUsername(shown.username().value()));
            case SignInOutcome.Refused(var refusal) -> new Result.Refused(BuiltinRefusals.reasonOf(refusal));
        };
    }

    private static IssuedTokens issued(Tokens tokens) {
        var origin = tokens.origin();
        return new IssuedTokens(
                tokens.access().reveal(),
                tokens.id().reveal(),
                tokens.refresh().map(token -> new ProviderToken(token.reveal())),
                tokens.lives().refresh(),
                tokens.expiresIn().toSeconds(),
                origin.jti(),
                origin.sub().toString(),
                origin.username().value());
    }

    @Override
    public Result refresh(
            Placement placement,
            TenantId tenant,
            Origin origin,
            ProviderUsername username,
            ProviderToken refreshToken) {
        var command = new Refresh.Command(Places.caller(placement, tenant), new OpaqueToken(refreshToken.reveal()));
        return switch (Faults.translated(() -> signIn.refresh().handle(command))) {
            case Refresh.Outcome.Refreshed(var tokens) -> new Result.Proven(issued(tokens));
            case Refresh.Outcome.Refused(var refusal) -> new Result.Refused(BuiltinRefusals.reasonOf(refusal));
        };
    }

    @Override
    public void revoke(Placement placement, TenantId tenant, ProviderToken refreshToken) {
        var command = new RevokeToken.Command(Places.caller(placement, tenant), new OpaqueToken(refreshToken.reveal()));
        switch (Faults.translated(() -> signIn.revoke().handle(command))) {
            case RevokeToken.Outcome.Revoked _ -> {}
            case RevokeToken.Outcome.Refused _ -> {} // it was another place's, and is as good as ended here
        }
    }

    @Override
    public void revokeAll(Placement placement, TenantId tenant, ProviderUsername username) {
        var command = new AdminGlobalSignOut.Command(Places.pool(placement), Places.username(username));
        switch (Faults.translated(() -> signIn.signOut().handle(command))) {
            case AdminGlobalSignOut.Outcome.SignedOut _ -> {}
            case AdminGlobalSignOut.Outcome.Refused _ -> {} // the account is gone, and its sessions with it
        }
    }
}
