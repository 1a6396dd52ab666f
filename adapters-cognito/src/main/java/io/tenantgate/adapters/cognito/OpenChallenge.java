package io.tenantgate.adapters.cognito;

import io.tenantgate.domain.secrets.ProviderToken;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A challenge that waits for its answer at Cognito. What Cognito calls it, and offered, travels with its session,
/// for several of its challenges have one name here.
///
/// @param offered in Cognito's words; empty where there is nothing to choose
record OpenChallenge(CognitoChallenge name, List<String> offered, String session) {
    private static final String SEPARATOR = "/";
    private static final String COMMA = ",";

    OpenChallenge {
        offered = List.copyOf(offered);
    }

    ProviderToken boundTo(TenantId tenant) {
        return BoundToken.of(tenant, String.join(SEPARATOR, name.name(), String.join(COMMA, offered), session));
    }

    /// Absent where it is another tenant's, or none of ours.
    static Optional<OpenChallenge> open(TenantId tenant, ProviderToken bound) {
        return BoundToken.open(tenant, bound)
                .map(text -> text.split(SEPARATOR, 3))
                .filter(parts -> parts.length == 3)
                .flatMap(parts -> CognitoChallenge.of(parts[0])
                        .map(name -> new OpenChallenge(name, offered(parts[1]), parts[2])));
    }

    private static List<String> offered(String text) {
        return Arrays.stream(text.split(COMMA)).filter(word -> !word.isEmpty()).toList();
    }

    /// The same challenge, further on.
    OpenChallenge at(String next) {
        return new OpenChallenge(name, offered, next);
    }

    @Override
    public String toString() {
        return "OpenChallenge[%s]".formatted(name);
    }
}
