package io.tenantgate.adapters.cognito;

import java.time.InstantSource;

/// The key sets of any number of issuers; those that were used last are remembered.
final class KeySets {
    private static final int USUAL = 4_096;

    private final KeySource source;
    private final InstantSource clock;
    private final LastUsed<String, KeySet> byIssuer;

    KeySets(KeySource source, InstantSource clock) {
        this(source, clock, USUAL);
    }

    /// @param most how many are remembered
    KeySets(KeySource source, InstantSource clock, int most) {
        this.source = source;
        this.clock = clock;
        this.byIssuer = new LastUsed<>(most);
    }

    boolean knows(String issuer) {
        return byIssuer.find(issuer).isPresent();
    }

    KeySet of(String issuer) {
        return byIssuer.get(issuer, name -> new KeySet(name, source, clock));
    }
}
