package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.IssuerKeys;
import io.tenantgate.domain.tenancy.UserPool;
import java.util.Optional;

/// The keys of user pools at Cognito, as their issuers publish them. Nothing is fetched for an issuer that is not of
/// the provider's region, or that no tenant has.
final class CognitoIssuerKeys implements IssuerKeys {
    private final String base;
    private final CognitoIssuers issuers;
    private final KeySets keySets;

    /// @param base what every issuer begins with
    CognitoIssuerKeys(String base, CognitoIssuers issuers, KeySets keySets) {
        this.base = base;
        this.issuers = issuers;
        this.keySets = keySets;
    }

    @Override
    public Optional<IssuerKey> find(String issuer, String keyId) {
        return ours(issuer) ? keySets.of(issuer).find(keyId) : Optional.empty();
    }

    private boolean ours(String issuer) {
        return issuer.startsWith(base) && (keySets.knows(issuer) || issuers.hold(issuer));
    }

    @Override
    public String keySet(UserPool pool) {
        return keySets.of(pool.issuer()).document();
    }
}
