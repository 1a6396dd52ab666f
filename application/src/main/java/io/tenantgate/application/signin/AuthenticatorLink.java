package io.tenantgate.application.signin;

import io.tenantgate.domain.auth.Challenge;
import io.tenantgate.domain.auth.ChallengeName;
import io.tenantgate.domain.members.LoginName;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;

/// The link by which an authenticator app is set up, as such apps read it from a picture. Neither the tenant's name nor
/// the login name is known to a provider.
final class AuthenticatorLink {
    private static final String SECRET = "secret";

    /// RFC 3986, section 2.3.
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private AuthenticatorLink() {}

    /// The challenge, with the link where it comes with an app's secret.
    static Challenge in(Challenge challenge, String tenant, LoginName holder) {
        if (challenge.name() != ChallengeName.MFA_SETUP
                || !(challenge.parameters().get(SECRET) instanceof String secret)) {
            return challenge;
        }
        var parameters = new HashMap<>(challenge.parameters());
        parameters.put("otpauth_uri", link(tenant, holder, secret));
        return new Challenge(challenge.name(), parameters);
    }

    private static String link(String tenant, LoginName holder, String secret) {
        var issuer = encoded(tenant);
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                .formatted(issuer, encoded(holder.value()), encoded(secret), issuer);
    }

    /// A colon stands between the two names alone.
    private static String encoded(String text) {
        var encoded = new StringBuilder();
        for (byte each : text.replace(':', ' ').getBytes(StandardCharsets.UTF_8)) {
            var sign = (char) (each & 0xFF);
            encoded.append(UNRESERVED.indexOf(sign) >= 0 ? String.valueOf(sign) : "%%%02X".formatted((int) sign));
        }
        return encoded.toString();
    }
}
