package io.tenantgate.adapters.cognito;

/// Which issuers have tenants of ours. An issuer's name comes from a token that nobody has proven yet: whoever forges
/// one chooses freely among all pools of a region, and must not choose what we fetch.
@FunctionalInterface
public interface CognitoIssuers {
    boolean hold(String issuer);
}
