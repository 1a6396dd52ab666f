package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.Authenticator;
import io.tenantgate.application.provider.Authenticator.Result;
import io.tenantgate.application.provider.Reason;
import io.tenantgate.application.provider.Reason.Plain;
import io.tenantgate.domain.members.Subject;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminInitiateAuthRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminInitiateAuthResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminRespondToAuthChallengeRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminRespondToAuthChallengeResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AuthFlowType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ChallengeNameType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.RevokeTokenRequest;

/// The calls that begin, continue and renew a session at Cognito, and what is made of their answers.
final class CognitoSignIn {
    private static final String USERNAME = "USERNAME";

    private final CognitoCalls calls;
    private final CognitoClients clients;
    private final CognitoAccounts accounts;
    private final PasswordRules passwords;
    private final CognitoAdmission admission;

    CognitoSignIn(
            CognitoCalls calls,
            CognitoClients clients,
            CognitoAccounts accounts,
            PasswordRules passwords,
            CognitoAdmission admission) {
        this.calls = calls;
        this.clients = clients;
        this.accounts = accounts;
        this.passwords = passwords;
        this.admission = admission;
    }

    /// Somebody unknown is refused as somebody with a wrong password is.
    Answer<Flow> byPassword(Placement placement, TenantId tenant, String username, Password password) {
        var client = clients.of(placement.pool(), placement.client());
        var parameters = new HashMap<>(Map.of(USERNAME, username, "PASSWORD", password.reveal()));
        client.prove(username, parameters);
        return initiate(placement, tenant, AuthFlowType.ADMIN_USER_PASSWORD_AUTH, parameters)
                .fold(
                        response -> new Answer.Given<>(flow(response, username, client)),
                        reason -> new Answer.Refused<>(
                                reason == Plain.NO_SUCH_ACCOUNT ? Plain.WRONG_CREDENTIALS : reason));
    }

    Answer<Flow.Minted> byRefresh(Placement placement, TenantId tenant, ProviderUsername username, String token) {
        var client = clients.of(placement.pool(), placement.client());
        var parameters = new HashMap<>(Map.of("REFRESH_TOKEN", token));
        client.prove(username.value(), parameters);
        return initiate(placement, tenant, AuthFlowType.REFRESH_TOKEN_AUTH, parameters)
                .fold(
                        response -> new Answer.Given<>(
                                new Flow.Minted(response.authenticationResult(), client.refreshLife())),
                        reason ->
                                new Answer.Refused<>(reason == Plain.NO_SUCH_ACCOUNT ? Plain.REFRESH_INVALID : reason));
    }

    private Answer<AdminInitiateAuthResponse> initiate(
            Placement placement, TenantId tenant, AuthFlowType flow, Map<String, String> parameters) {
        var request = AdminInitiateAuthRequest.builder()
                .userPoolId(placement.pool().id())
                .clientId(placement.client().id())
                .authFlow(flow)
                .authParameters(parameters)
                .build();
        return calls.ask(
                Operation.of("AdminInitiateAuth", placement.pool(), tenant), c -> c.adminInitiateAuth(request));
    }

    private static Flow flow(AdminInitiateAuthResponse response, String username, ClientFacts client) {
        return response.authenticationResult() == null
                ? asked(response.challengeNameAsString(), response.session(), response.challengeParameters(), username)
                : new Flow.Minted(response.authenticationResult(), client.refreshLife());
    }

    private static Flow asked(String name, String session, Map<String, String> parameters, String username) {
        return new Flow.Asked(name, session, parameters, parameters.getOrDefault("USER_ID_FOR_SRP", username));
    }

    Answer<Flow> byNewPassword(Placement placement, TenantId tenant, String session, Authenticator.Answer answer) {
        var responses = CognitoChallenges.newPassword(answer);
        var objection = passwords.objection(placement.pool(), new Password(responses.getOrDefault("NEW_PASSWORD", "")));
        if (objection.isPresent()) {
            return new Answer.Refused<>(objection.get());
        }
        return respond(placement, tenant, session, responses);
    }

    private Answer<Flow> respond(Placement placement, TenantId tenant, String session, Map<String, String> responses) {
        var client = clients.of(placement.pool(), placement.client());
        var username = responses.getOrDefault(USERNAME, "");
        client.prove(username, responses);
        var request = AdminRespondToAuthChallengeRequest.builder()
                .userPoolId(placement.pool().id())
                .clientId(placement.client().id())
                .challengeName(ChallengeNameType.NEW_PASSWORD_REQUIRED)
                .session(session)
                .challengeResponses(responses)
                .build();
        var operation = Operation.of("AdminRespondToAuthChallenge", placement.pool(), tenant)
                .answering(request.challengeNameAsString());
        return calls.ask(operation, c -> c.adminRespondToAuthChallenge(request))
                .fold(response -> new Answer.Given<>(flow(response, username, client)), Answer.Refused::new);
    }

    private static Flow flow(AdminRespondToAuthChallengeResponse response, String username, ClientFacts client) {
        return response.authenticationResult() == null
                ? asked(response.challengeNameAsString(), response.session(), response.challengeParameters(), username)
                : new Flow.Minted(response.authenticationResult(), client.refreshLife());
    }

    /// Hands the tokens on to whoever is let in.
    Result admitted(Placement placement, TenantId tenant, Flow.Minted minted, Runnable takeBack) {
        var denial =
                admission.denial(tenant, placement, new Subject(placement.pool().issuer(), minted.sub()));
        if (denial.isEmpty()) {
            return new Result.Proven(minted.issuedTo(tenant));
        }
        takeBack.run();
        return new Result.Refused(new Reason.NotAdmitted(denial.get()));
    }

    /// Shows a challenge to whoever is let in: it tells that there is an account.
    Result shown(Placement placement, TenantId tenant, Flow.Asked asked) {
        var account = accounts.seen(placement.pool(), tenant, asked.username());
        return admission
                .denial(tenant, placement, account.subject(placement))
                .<Result>map(why -> new Result.Refused(new Reason.NotAdmitted(why)))
                .orElseGet(() -> CognitoChallenges.result(tenant, asked));
    }

    /// Leaves to nobody what was minted.
    void takeBack(Placement placement, TenantId tenant, Flow.Minted minted) {
        minted.refreshToken().ifPresent(token -> revoke(placement, tenant, token));
    }

    /// What is no token of a client that is there has ended already.
    void revoke(Placement placement, TenantId tenant, String token) {
        clients.find(placement.pool(), placement.client())
                .fold(client -> revoke(placement, tenant, client, token), reason -> new Answer.Refused<>(reason));
    }

    private Answer<?> revoke(Placement placement, TenantId tenant, ClientFacts client, String token) {
        var operation = Operation.of("RevokeToken", placement.pool(), tenant);
        var request = RevokeTokenRequest.builder()
                .clientId(placement.client().id())
                .clientSecret(client.forRevocation().orElse(null))
                .token(token)
                .build();
        return calls.ask(operation, c -> c.revokeToken(request), Gone::meaning);
    }
}
