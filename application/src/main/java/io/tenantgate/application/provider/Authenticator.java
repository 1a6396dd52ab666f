package io.tenantgate.application.provider;

import io.tenantgate.application.Origin;
import io.tenantgate.application.signin.Pass;
import io.tenantgate.domain.auth.Challenge;
import io.tenantgate.domain.auth.ChallengeName;
import io.tenantgate.domain.auth.IssuedTokens;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.secrets.ProviderToken;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Map;
import java.util.Optional;

/// Proves who a person is, in whichever pool they were placed. A person who cannot be let in is an ordinary [Result]; a
/// provider that cannot be reached is a [ProviderUnavailable]. A flow that was begun for one tenant is not continued
/// for another. Every implementation passes `AuthenticatorContract`.
public interface Authenticator {
    /// Begins with a password.
    ///
    /// @param origin where the visitor comes from, for a provider that weighs it; it proves nothing
    Prepared<Result> begin(Placement placement, TenantId tenant, Origin origin, AccountRef account, Password password);

    /// An answer to a challenge, with the provider's session that asked it.
    record Answer(ProviderUsername username, ChallengeName name, ProviderToken session, Map<String, String> answers) {
        public Answer {
            answers = Map.copyOf(answers);
        }

        @Override
        public String toString() {
            return "Answer[%s]".formatted(name);
        }
    }

    /// Answers a challenge. The session of one that was asked by another name, or for another tenant, is none.
    Prepared<Result> answer(Placement placement, TenantId tenant, Origin origin, Answer answer);

    /// New access and ID tokens of the same session.
    Result refresh(
            Placement placement, TenantId tenant, Origin origin, ProviderUsername username, ProviderToken refreshToken);

    /// Ends one session at the provider; one that has ended is no fault.
    void revoke(Placement placement, TenantId tenant, ProviderToken refreshToken);

    /// Ends all sessions of an account at the provider.
    void revokeAll(Placement placement, TenantId tenant, ProviderUsername username);

    /// What the provider answers.
    sealed interface Result {
        /// @param pass where the provider asked admission itself, and nothing can have happened since
        record Proven(IssuedTokens tokens, Optional<Pass> pass) implements Result {
            public Proven(IssuedTokens tokens) {
                this(tokens, Optional.empty());
            }
        }

        /// @param username the account's real one, to answer with
        record Challenged(Challenge challenge, ProviderToken session, ProviderUsername username) implements Result {}

        record Refused(Reason reason) implements Result {}
    }
}
