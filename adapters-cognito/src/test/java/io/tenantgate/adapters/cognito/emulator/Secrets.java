package io.tenantgate.adapters.cognito.emulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Holds callers to the secrets of their clients, which the emulator gives out and never asks for.
public final class Secrets {
    private static final Set<String> OVER_USERNAME =
            Set.of("SignUp", "ConfirmSignUp", "ResendConfirmationCode", "ForgotPassword", "ConfirmForgotPassword");

    private final Map<String, String> byClient = new ConcurrentHashMap<>();

    void remember(String client, String secret) {
        byClient.put(client, secret);
    }

    /// Why a call is refused, if it is.
    Optional<Reply> objection(String operation, ObjectNode request) {
        var client = request.path("ClientId").asText();
        return Optional.ofNullable(byClient.get(client))
                .filter(secret -> !proves(operation, request, secret))
                .map(_ -> Reply.refused("NotAuthorizedException", "Unable to verify secret hash for client " + client));
    }

    private static boolean proves(String operation, ObjectNode request, String secret) {
        var client = request.path("ClientId").asText();
        return switch (operation) {
            case "RevokeToken" -> request.path("ClientSecret").asText().equals(secret);
            case "AdminRespondToAuthChallenge", "RespondToAuthChallenge" -> {
                var responses = request.withObject("ChallengeResponses");
                var username = responses.path("USERNAME").asText();
                yield hash(secret, username + client)
                        .equals(responses.path("SECRET_HASH").asText());
            }
            case "AdminInitiateAuth", "InitiateAuth" -> {
                var parameters = request.withObject("AuthParameters");
                var given = parameters.path("SECRET_HASH").asText();
                yield username(parameters, client)
                        .map(name -> hash(secret, name + client).equals(given))
                        .orElse(true);
            }
            default ->
                !OVER_USERNAME.contains(operation)
                        || request.path("SecretHash")
                                .asText()
                                .equals(hash(secret, request.path("Username").asText() + client));
        };
    }

    /// A refresh is the account's real username's; of a forged token none is known.
    private static Optional<String> username(ObjectNode parameters, String client) {
        return parameters.has("USERNAME")
                ? Optional.of(parameters.path("USERNAME").asText())
                : Sessions.open(parameters.path("REFRESH_TOKEN").asText(), client)
                        .map(session -> Sessions.claims(session.refreshToken()))
                        .map(claims -> String.valueOf(claims.getClaim("cognito:username")));
    }

    /// What proves a client's secret, over a username and the client's id.
    public static String hash(String secret, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
