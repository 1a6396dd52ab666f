package io.tenantgate.adapters.cognito;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminInitiateAuthResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminRespondToAuthChallengeResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AuthenticationResultType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InitiateAuthResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.RespondToAuthChallengeResponse;

/// What Cognito said to somebody who signs in, whichever operation was asked: tokens or a challenge.
///
/// @param available the factors to choose from, where they are a list of their own
record Said(
        @Nullable AuthenticationResultType tokens,
        @Nullable String challenge,
        @Nullable String session,
        Map<String, String> parameters,
        List<String> available) {
    static Said of(AdminInitiateAuthResponse said) {
        return new Said(
                said.authenticationResult(),
                said.challengeNameAsString(),
                said.session(),
                said.challengeParameters(),
                said.availableChallengesAsStrings());
    }

    static Said of(InitiateAuthResponse said) {
        return new Said(
                said.authenticationResult(),
                said.challengeNameAsString(),
                said.session(),
                said.challengeParameters(),
                said.availableChallengesAsStrings());
    }

    static Said of(AdminRespondToAuthChallengeResponse said) {
        return new Said(
                said.authenticationResult(),
                said.challengeNameAsString(),
                said.session(),
                said.challengeParameters(),
                List.of());
    }

    static Said of(RespondToAuthChallengeResponse said) {
        return new Said(
                said.authenticationResult(),
                said.challengeNameAsString(),
                said.session(),
                said.challengeParameters(),
                List.of());
    }

    /// @param username as it was sent; a challenge may name the real one
    Flow to(String username, ClientFacts client) {
        if (tokens != null) {
            return new Flow.Minted(tokens, client.refreshLife(), Optional.empty());
        }
        var holder = parameters.getOrDefault("USER_ID_FOR_SRP", username);
        return new Flow.Asked(text(challenge), text(session), parameters, available, holder);
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }

    @Override
    public String toString() {
        return "Said[%s]".formatted(challenge);
    }
}
