package io.tenantgate.userpools.client;

import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.port.Vault;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Keeps clients' secrets under seal, and checks what was computed with them: Base64(HMAC-SHA256(secret, username +
/// client id)) (`auth-flows-and-endpoints.md`, section 4.7).
public final class SecretHashes {
    private static final String TABLE = "clients";
    private static final String COLUMN = "sealed_secret";
    private final Vault vault;

    public SecretHashes(Vault vault) {
        this.vault = vault;
    }

    SealedSecret seal(PoolId pool, ClientId client, ClientSecret secret) {
        var plain = secret.reveal().getBytes(StandardCharsets.UTF_8);
        return SealedSecret.of(vault.seal(pool, TABLE, COLUMN, client.value(), plain));
    }

    /// Whether the hash was made with the client's secret. A client without one proves nothing.
    public boolean proves(AppClient client, ClientProof.SecretHash hash, String username) {
        return client.secret()
                .map(secret ->
                        vault.open(client.pool(), TABLE, COLUMN, client.id().value(), secret.bytes()))
                .map(key -> hmac(key, username + client.id()))
                .filter(expected -> MessageDigest.isEqual(expected, hash.text().getBytes(StandardCharsets.UTF_8)))
                .isPresent();
    }

    static byte[] hmac(byte[] secret, String message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return Base64.getEncoder().encode(mac.doFinal(message.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
