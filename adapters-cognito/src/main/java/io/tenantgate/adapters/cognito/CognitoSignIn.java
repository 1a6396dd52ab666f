package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.Reason.Plain;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.tenancy.ProviderUsername;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AuthFlowType;

/// The calls that begin, continue and renew a session at Cognito. Each proves the client's secret, over the username
/// that it sends, and a refresh over the account's real one (`auth-flows-and-endpoints.md`, section 4.7).
final class CognitoSignIn {
    private static final String USERNAME = "USERNAME";

    private final SignInApi api;
    private final CognitoClients clients;

    CognitoSignIn(SignInApi api, CognitoClients clients) {
        this.api = api;
        this.clients = clients;
    }

    /// Somebody unknown is refused as somebody with a wrong password is.
    Answer<Flow> byPassword(Visitor visitor, String username, Password password) {
        var client = client(visitor);
        var parameters = new HashMap<>(Map.of(USERNAME, username, "PASSWORD", password.reveal()));
        client.prove(username, parameters);
        return api.initiate(visitor, client, api.byPassword(), parameters)
                .fold(
                        said -> new Answer.Given<>(said.to(username, client)),
                        reason -> new Answer.Refused<>(
                                reason == Plain.NO_SUCH_ACCOUNT ? Plain.WRONG_CREDENTIALS : reason));
    }

    private ClientFacts client(Visitor visitor) {
        return clients.of(visitor.pool(), visitor.placement().client());
    }

    /// No sign-in names a device, and so none is asked for the proof of one; a refresh token that is tied to one that
    /// Cognito has just named is good for nothing without it.
    Answer<Flow.Minted> byRefresh(Visitor visitor, ProviderUsername username, Renewal renewal) {
        var client = client(visitor);
        var parameters = new HashMap<>(Map.of("REFRESH_TOKEN", renewal.token()));
        renewal.device().ifPresent(key -> parameters.put("DEVICE_KEY", key));
        client.prove(username.value(), parameters);
        return api.initiate(visitor, client, AuthFlowType.REFRESH_TOKEN_AUTH, parameters)
                .fold(
                        said -> new Answer.Given<>(new Flow.Minted(
                                Objects.requireNonNull(said.tokens()), client.refreshLife(), renewal.device())),
                        reason ->
                                new Answer.Refused<>(reason == Plain.NO_SUCH_ACCOUNT ? Plain.REFRESH_INVALID : reason));
    }

    /// @param responses without whom they are from
    Answer<Flow> byAnswer(
            Visitor visitor,
            ProviderUsername username,
            OpenChallenge asked,
            Map<String, String> responses,
            CognitoCalls.Meaning meaning) {
        var client = client(visitor);
        var all = new HashMap<>(responses);
        all.put(USERNAME, username.value());
        client.prove(username.value(), all);
        var response = new SignInApi.Response(asked.name().name(), asked.session(), all, meaning);
        return api.respond(visitor, client, response)
                .fold(said -> new Answer.Given<>(said.to(username.value(), client)), Answer.Refused::new);
    }
}
