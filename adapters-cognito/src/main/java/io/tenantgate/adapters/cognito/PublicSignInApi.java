package io.tenantgate.adapters.cognito;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AuthFlowType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InitiateAuthRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.RespondToAuthChallengeRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserContextDataType;

/// The operations for everybody. Where the client permits it, they take the visitor's address along.
record PublicSignInApi(CognitoCalls calls) implements SignInApi {
    @Override
    public AuthFlowType byPassword() {
        return AuthApi.PUBLIC.byPassword();
    }

    @Override
    public Answer<Said> initiate(
            Visitor visitor, ClientFacts client, AuthFlowType flow, Map<String, String> parameters) {
        var request = InitiateAuthRequest.builder()
                .clientId(visitor.clientId())
                .authFlow(flow)
                .authParameters(parameters)
                .userContextData(context(visitor, client))
                .build();
        return calls.ask(visitor.makes("InitiateAuth"), c -> c.initiateAuth(request))
                .fold(said -> new Answer.Given<>(Said.of(said)), Answer.Refused::new);
    }

    @Override
    public Answer<Said> respond(Visitor visitor, ClientFacts client, Response response) {
        var request = RespondToAuthChallengeRequest.builder()
                .clientId(visitor.clientId())
                .challengeName(response.challenge())
                .session(response.session())
                .challengeResponses(response.responses())
                .userContextData(context(visitor, client))
                .build();
        var operation = visitor.makes("RespondToAuthChallenge").answering(response.challenge());
        return calls.ask(operation, c -> c.respondToAuthChallenge(request), response.meaning())
                .fold(said -> new Answer.Given<>(Said.of(said)), Answer.Refused::new);
    }

    /// An address that comes without a signature is taken only from a client that has a secret and says so.
    private static @Nullable UserContextDataType context(Visitor visitor, ClientFacts client) {
        return Optional.of(visitor.origin().ip())
                .filter(ip -> !ip.isEmpty() && client.takesAddresses())
                .map(ip -> UserContextDataType.builder().ipAddress(ip).build())
                .orElse(null);
    }
}
