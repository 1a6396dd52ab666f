package io.tenantgate.application.provider;

import io.tenantgate.domain.tenancy.UserPool;
import java.security.PublicKey;
import java.util.Optional;

/// The keys that a provider's issuers sign with. Every implementation passes `IssuerKeysContract`.
public interface IssuerKeys {
    /// The key of that id at that issuer; an issuer that is not this provider's has none, and nothing is fetched for
    /// it.
    Optional<IssuerKey> find(String issuer, String keyId);

    /// A key and what it signs.
    record IssuerKey(PublicKey key, java.util.Set<io.tenantgate.domain.auth.TokenUse> signs) {}

    /// The pool's published key set, as JSON.
    String keySet(UserPool pool);
}
