package io.tenantgate.adapters.cognito;

import io.tenantgate.domain.auth.IssuedTokens;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AuthenticationResultType;

/// How far a sign-in at Cognito has come.
sealed interface Flow {
    /// Cognito asks something.
    ///
    /// @param name Cognito's
    /// @param available the factors to choose from, where they are a list of their own
    /// @param username the account's real one
    record Asked(String name, String session, Map<String, String> parameters, List<String> available, String username)
            implements Flow {
        public Asked {
            parameters = Map.copyOf(parameters);
            available = List.copyOf(available);
        }

        @Override
        public String toString() {
            return "Asked[%s]".formatted(name);
        }
    }

    /// Cognito has minted.
    final class Minted implements Flow {
        private final AuthenticationResultType tokens;
        private final AccessClaims claims;
        private final Duration refreshLife;
        private final Optional<Renewal> renewal;

        /// @param device the one that was named to Cognito, where one was
        Minted(AuthenticationResultType tokens, Duration refreshLife, Optional<String> device) {
            this.tokens = tokens;
            this.claims = AccessClaims.of(tokens.accessToken());
            this.refreshLife = refreshLife;
            this.renewal = Renewal.of(tokens, device);
        }

        String sub() {
            return claims.sub();
        }

        /// Absent where the one that there was goes on.
        Optional<Renewal> renewal() {
            return renewal;
        }

        /// A refresh never prolongs a session: its end counts from the sign-in.
        IssuedTokens issuedTo(TenantId tenant) {
            return new IssuedTokens(
                    tokens.accessToken(),
                    tokens.idToken(),
                    renewal.map(each -> each.boundTo(tenant)),
                    claims.authTime().plus(refreshLife),
                    tokens.expiresIn(),
                    claims.originJti(),
                    claims.sub(),
                    claims.username());
        }
    }
}
