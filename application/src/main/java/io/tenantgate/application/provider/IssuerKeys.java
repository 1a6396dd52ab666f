package io.tenantgate.application.provider;

import io.tenantgate.domain.auth.TokenUse;
import io.tenantgate.domain.tenancy.UserPool;
import java.util.Optional;
import java.util.Set;

/// The keys that a provider's issuers sign with. Every implementation passes `IssuerKeysContract`.
public interface IssuerKeys {
    /// The key of that id at that issuer; an issuer that is not this provider's has none, and nothing is fetched for
    /// it.
    Optional<IssuerKey> find(String issuer, String keyId);

    /// A key, and what it signs.
    record IssuerKey(Set<TokenUse> signs, SignatureCheck check) {}

    /// The public half at work: a provider keeps it ready, in the form that is fastest for it.
    interface SignatureCheck {
        /// Whether the key's owner signed exactly these bytes, by RS256 (RFC 7518, section 3.3).
        boolean verifies(byte[] signed, byte[] signature);
    }

    /// The pool's published key set, as JSON.
    String keySet(UserPool pool);
}
