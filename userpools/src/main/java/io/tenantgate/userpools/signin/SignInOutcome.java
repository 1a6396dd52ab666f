package io.tenantgate.userpools.signin;

import io.tenantgate.userpools.OpaqueToken;
import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.account.Username;
import io.tenantgate.userpools.tokens.Tokens;
import java.util.Map;

/// What a step of a sign-in comes to.
public sealed interface SignInOutcome {
    /// Every step was passed.
    record Authenticated(Tokens tokens) implements SignInOutcome {}

    /// There is more to prove.
    ///
    /// @param session to be brought back with the answer; good once, for a few minutes
    /// @param username the account's own, whatever was typed
    /// @param parameters what the holder must be told (`auth-flows-and-endpoints.md`, section 4.4)
    record Challenged(ChallengeName name, OpaqueToken session, Username username, Map<String, String> parameters)
            implements SignInOutcome {
        public Challenged {
            parameters = Map.copyOf(parameters);
        }

        @Override
        public String toString() {
            return "Challenged[%s]".formatted(name);
        }
    }

    record Refused(Refusal refusal) implements SignInOutcome {}
}
