package io.tenantgate.adapters.cognito;

import io.tenantgate.domain.secrets.ProviderToken;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Optional;

/// What renews a session at Cognito, or the session of a challenge there, bound to the tenant that it was begun
/// for: Cognito knows no tenant, and a flow that was begun for one is not continued for another.
final class BoundToken {
    private static final String SEPARATOR = "/";

    private BoundToken() {}

    static ProviderToken of(TenantId tenant, String token) {
        return new ProviderToken(tenant + SEPARATOR + token);
    }

    /// Cognito's own; absent where it was another tenant's, or none of ours.
    static Optional<String> open(TenantId tenant, ProviderToken bound) {
        var prefix = tenant + SEPARATOR;
        return Optional.of(bound.reveal())
                .filter(text -> text.startsWith(prefix))
                .map(text -> text.substring(prefix.length()));
    }
}
