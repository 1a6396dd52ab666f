package io.tenantgate.adapters.cognito.emulator;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// A person's authenticator app (RFC 6238), set up at the emulator as it is: there that takes an access token.
public final class AuthenticatorApp {
    private static final String TOKEN = "AccessToken";
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int STEP = 30;

    private final Emulator emulator;
    private final String accessToken;
    private final byte[] key;
    private final InstantSource clock;

    private AuthenticatorApp(Emulator emulator, String accessToken, byte[] key, InstantSource clock) {
        this.emulator = emulator;
        this.accessToken = accessToken;
        this.key = key;
        this.clock = clock;
    }

    static AuthenticatorApp setUp(Emulator emulator, String accessToken, InstantSource clock) {
        var made = emulator.call("AssociateSoftwareToken", Json.object().put(TOKEN, accessToken));
        var app = new AuthenticatorApp(emulator, accessToken, bytes(made.text("SecretCode")), clock);
        app.verify();
        return app;
    }

    private void verify() {
        var request = Json.object().put(TOKEN, accessToken).put("UserCode", code());
        var verified = emulator.call("VerifySoftwareToken", request.put("FriendlyDeviceName", "phone"));
        if (!verified.isDone()) {
            throw new IllegalStateException(verified.toString());
        }
    }

    /// The person may choose a text message, too.
    public void orTextMessages() {
        var request = Json.object().put(TOKEN, accessToken);
        request.putObject("SMSMfaSettings").put("Enabled", true);
        emulator.call("SetUserMFAPreference", request);
    }

    /// The present one.
    public String code() {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            var step = clock.instant().getEpochSecond() / STEP;
            var hash = ByteBuffer.wrap(
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array()));
            var number = hash.getInt(hash.get(hash.limit() - 1) & 0xF) & Integer.MAX_VALUE;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// One that is wrong now.
    public String wrongCode() {
        return "%06d".formatted((Integer.parseInt(code()) + 500_000) % 1_000_000);
    }

    private static byte[] bytes(String secret) {
        var bits = BigInteger.ZERO;
        var text = secret.replace("=", "");
        for (char each : text.toCharArray()) {
            bits = bits.shiftLeft(5).or(BigInteger.valueOf(BASE_32.indexOf(each)));
        }
        var length = text.length() * 5 / 8;
        var all = bits.shiftRight(text.length() * 5 - length * 8).toByteArray();
        var key = new byte[length];
        var from = Math.max(0, all.length - length);
        System.arraycopy(all, from, key, length - (all.length - from), all.length - from);
        return key;
    }
}
