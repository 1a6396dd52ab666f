package io.tenantgate.application.sessions;

import io.tenantgate.application.calls.Door;
import io.tenantgate.application.provider.ProviderUnavailable;
import io.tenantgate.domain.secrets.ProviderToken;
import io.tenantgate.domain.tenancy.ProviderUsername;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is to be ended at the provider because it has ended here.
///
/// @param account whose sessions all end, if so
public record Revocation(List<ProviderToken> tokens, Optional<ProviderUsername> account) {
    public Revocation {
        tokens = List.copyOf(tokens);
    }

    public static Revocation of(List<ProviderToken> tokens) {
        return new Revocation(tokens, Optional.empty());
    }

    /// Whether the provider did it. Ours have ended in any case, so that a provider which cannot be reached keeps
    /// nobody signed in.
    public enum Done {
        YES,
        PROVIDER_FAILED;

        /// For the audit trail.
        public Map<String, String> details() {
            return this == YES ? Map.of() : Map.of("provider", "failed");
        }
    }

    /// Ends it at the provider.
    public Done at(Door.Open door) {
        var authenticator = door.provider().authenticator();
        try {
            tokens.forEach(token ->
                    authenticator.revoke(door.placement(), door.tenant().id(), token));
            account.ifPresent(username ->
                    authenticator.revokeAll(door.placement(), door.tenant().id(), username));
            return Done.YES;
        } catch (ProviderUnavailable _) {
            return Done.PROVIDER_FAILED;
        }
    }
}
