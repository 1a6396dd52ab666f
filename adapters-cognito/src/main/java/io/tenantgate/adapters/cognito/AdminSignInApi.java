package io.tenantgate.adapters.cognito;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminInitiateAuthRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminRespondToAuthChallengeRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AuthFlowType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ContextDataType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.HttpHeader;

/// The operations for servers. They take along where the visitor comes from, for Cognito's threat protection.
///
/// @param server what visitors call
record AdminSignInApi(CognitoCalls calls, ServerAddress server) implements SignInApi {
    @Override
    public AuthFlowType byPassword() {
        return AuthApi.ADMIN.byPassword();
    }

    @Override
    public Answer<Said> initiate(
            Visitor visitor, ClientFacts client, AuthFlowType flow, Map<String, String> parameters) {
        var request = AdminInitiateAuthRequest.builder()
                .userPoolId(visitor.pool().id())
                .clientId(visitor.clientId())
                .authFlow(flow)
                .authParameters(parameters)
                .contextData(context(visitor))
                .build();
        return calls.ask(visitor.makes("AdminInitiateAuth"), c -> c.adminInitiateAuth(request))
                .fold(said -> new Answer.Given<>(Said.of(said)), Answer.Refused::new);
    }

    @Override
    public Answer<Said> respond(Visitor visitor, ClientFacts client, Response response) {
        var request = AdminRespondToAuthChallengeRequest.builder()
                .userPoolId(visitor.pool().id())
                .clientId(visitor.clientId())
                .challengeName(response.challenge())
                .session(response.session())
                .challengeResponses(response.responses())
                .contextData(context(visitor))
                .build();
        var operation = visitor.makes("AdminRespondToAuthChallenge").answering(response.challenge());
        return calls.ask(operation, c -> c.adminRespondToAuthChallenge(request), response.meaning())
                .fold(said -> new Answer.Given<>(Said.of(said)), Answer.Refused::new);
    }

    /// All four are required where there is any (`auth-flows-and-endpoints.md`, section 4.1).
    private @Nullable ContextDataType context(Visitor visitor) {
        return Optional.of(visitor.origin().ip())
                .filter(ip -> !ip.isEmpty())
                .map(ip -> ContextDataType.builder()
                        .ipAddress(ip)
                        .serverName(server.name())
                        .serverPath(server.path())
                        .httpHeaders(headers(visitor.origin().userAgent()))
                        .build())
                .orElse(null);
    }

    private static HttpHeader[] headers(String userAgent) {
        return Optional.of(userAgent)
                .filter(text -> !text.isEmpty())
                .map(text -> HttpHeader.builder()
                        .headerName("User-Agent")
                        .headerValue(text)
                        .build())
                .stream()
                .toArray(HttpHeader[]::new);
    }
}
