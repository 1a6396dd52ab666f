package io.tenantgate.adapters.messaging.sms;

import io.tenantgate.adapters.messaging.delivery.ChannelSecret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Proves to the webhook who posts: `t=<seconds>,v1=<hex>`, where the second part is the HMAC-SHA-256 of
/// `<seconds>.` and the body, under the shared secret. The time lets the webhook refuse a request that somebody
/// recorded.
final class Signature {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;
    private final InstantSource clock;

    Signature(ChannelSecret secret, InstantSource clock) {
        this.key = new SecretKeySpec(secret.reveal().getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.clock = clock;
    }

    String of(byte[] body) {
        var seconds = clock.instant().getEpochSecond();
        return "t=%d,v1=%s".formatted(seconds, HexFormat.of().formatHex(mac(seconds + ".", body)));
    }

    private byte[] mac(String prefix, byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(prefix.getBytes(StandardCharsets.US_ASCII));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
