package io.tenantgate.application.callers;

import io.tenantgate.domain.secrets.KeyText;
import java.security.MessageDigest;
import java.util.Optional;

/// The operator key of the environment: valid exactly while it is set, and in the audit trail as `operator:env`.
public final class EnvironmentKey {
    /// The least number of characters; a shorter one is refused at the start.
    public static final int SHORTEST = 32;

    private final Optional<byte[]> hash;

    public EnvironmentKey(Optional<KeyText> key) {
        this.hash = key.map(KeyText::sha256);
    }

    boolean is(KeyText text) {
        return hash.isPresent() && MessageDigest.isEqual(hash.get(), text.sha256());
    }
}
