package io.tenantgate.adapters.cognito;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What proves a client's secret without telling it (`auth-flows-and-endpoints.md`, section 4.7).
final class SecretHash {
    private static final String ALGORITHM = "HmacSHA256";

    private SecretHash() {}

    /// @param username exactly as sent; of a refresh, the account's real one
    static String of(String secret, String username, String client) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            var hash = mac.doFinal((username + client).getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
