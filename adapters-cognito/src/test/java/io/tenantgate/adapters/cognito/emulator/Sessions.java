package io.tenantgate.adapters.cognito.emulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;

/// Gives tokens what tells which session they are of, which the emulator leaves out: `origin_jti`, the time of the
/// sign-in and how long they live; and a header of `kid` and `alg` alone. They are signed again, with its own key. A
/// refresh token carries its session, its client and its device along, so that nothing is kept here.
record Sessions(RSAKey key) {
    private static final String SEPARATOR = "=";
    private static final String RESULT = "AuthenticationResult";

    /// @param device the key of the one that it is tied to; empty where there is none
    /// @param refreshToken the emulator's
    record Session(String originJti, long authTime, String client, String device, String refreshToken) {
        String refreshedBy() {
            return String.join(SEPARATOR, originJti, Long.toString(authTime), client, device, refreshToken);
        }
    }

    static Sessions signedWith(String key) {
        try {
            return new Sessions(RSAKey.parse(key));
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /// What a refresh token was made of; absent where it is forged, or another client's.
    static Optional<Session> open(String refreshToken, String client) {
        var parts = refreshToken.split(SEPARATOR, 5);
        return parts.length == 5 && parts[2].equals(client)
                ? Optional.of(new Session(parts[0], Long.parseLong(parts[1]), client, parts[3], parts[4]))
                : Optional.empty();
    }

    /// @param device the key of the one that the session is tied to; empty where there is none
    Reply begun(Reply reply, String client, String device) {
        var result = reply.body().withObject(RESULT);
        var session = new Session(
                UUID.randomUUID().toString(),
                seconds(claims(result.get("AccessToken").asText()).getIssueTime()),
                client,
                device,
                result.get("RefreshToken").asText());
        result.put("RefreshToken", session.refreshedBy());
        return renewed(reply, session);
    }

    Reply renewed(Reply reply, Session session) {
        var result = reply.body().withObject(RESULT);
        var access = claims(result.get("AccessToken").asText());
        result.put("ExpiresIn", seconds(access.getExpirationTime()) - seconds(access.getIssueTime()));
        result.put("TokenType", "Bearer");
        sign(result, "AccessToken", session);
        sign(result, "IdToken", session);
        return reply;
    }

    private void sign(ObjectNode result, String name, Session session) {
        try {
            var token = SignedJWT.parse(result.get(name).asText());
            var claims = new JWTClaimsSet.Builder(token.getJWTClaimsSet())
                    .claim("origin_jti", session.originJti())
                    .claim("auth_time", session.authTime())
                    .build();
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(token.getHeader().getKeyID())
                    .build();
            var signed = new SignedJWT(header, claims);
            signed.sign(new RSASSASigner(key));
            result.put(name, signed.serialize());
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static JWTClaimsSet claims(String token) {
        try {
            return SignedJWT.parse(token).getJWTClaimsSet();
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long seconds(Date date) {
        return date.toInstant().getEpochSecond();
    }
}
