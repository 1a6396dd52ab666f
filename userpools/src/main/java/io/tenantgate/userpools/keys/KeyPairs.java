package io.tenantgate.userpools.keys;

import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.port.Vault;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.Base64;

/// Makes key pairs and puts them under seal, for the bank or for a pool.
public final class KeyPairs {
    private static final String TABLE = "pool_keys";
    private static final String COLUMN = "sealed_key";
    private final SigningProvider provider;
    private final Vault vault;
    private final InstantSource clock;

    public KeyPairs(SigningProvider provider, Vault vault, InstantSource clock) {
        this.provider = provider;
        this.vault = vault;
        this.clock = clock;
    }

    BankedPair forBank() {
        return banked(provider.newPair());
    }

    /// The pair under the bank's seal.
    public BankedPair banked(KeyPair pair) {
        var spki = pair.getPublic().getEncoded();
        var kid = kidOf(spki);
        var sealed = vault.sealForBank(kid, pair.getPrivate().getEncoded());
        return new BankedPair(kid, sealed, Base64.getEncoder().encodeToString(spki), clock.instant());
    }

    /// The pair under the pool's seal.
    KeyPairRecord assign(BankedPair pair, PoolId pool, KeyUse use) {
        var key = vault.openFromBank(pair.kid(), pair.sealedKey());
        var sealed = vault.seal(pool, TABLE, COLUMN, pair.kid(), key);
        return new KeyPairRecord(pair.kid(), use, sealed, pair.spki(), pair.madeAt());
    }

    SigningKey signing(PoolId pool, KeyPairRecord pair) {
        return provider.signingKey(pair.kid(), vault.open(pool, TABLE, COLUMN, pair.kid(), pair.sealedKey()));
    }

    VerifyingKey verifying(KeyPairRecord pair) {
        return provider.verifyingKey(pair.publicKey());
    }

    /// The hash of the public key, in base64 as Cognito's key ids are.
    private static String kidOf(byte[] spki) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(spki));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
