package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Tokens that somebody made up. None opens anything, and the verification says why.
class HostileTokensApiTest extends ApiTest {
    private World.Visitor visitor;

    @BeforeAll
    void signIn() {
        visitor = world.visitor(world.tenant());
    }

    record Forgery(String name, String token, String reason) {
        @Override
        public String toString() {
            return name;
        }
    }

    Stream<Forgery> forgeries() throws Exception {
        var real = SignedJWT.parse(visitor.accessToken());
        var kid = real.getHeader().getKeyID();
        var claims = real.getPayload();
        var own = new RSAKeyGenerator(2048).keyID(kid).generate();
        var parts = visitor.accessToken().split("\\.");
        return Stream.of(
                new Forgery(
                        "alg none",
                        header("{\"alg\":\"none\",\"kid\":\"" + kid + "\"}") + "." + parts[1] + ".",
                        "malformed"),
                new Forgery("HS256 with the public key", hs256(kid, claims), "malformed"),
                new Forgery(
                        "signed by somebody else",
                        rs256(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(kid), claims, own),
                        "signature"),
                new Forgery(
                        "unknown kid",
                        rs256(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("nobody"), claims, own),
                        "unknown_issuer"),
                new Forgery(
                        "jku",
                        rs256(
                                new JWSHeader.Builder(JWSAlgorithm.RS256)
                                        .keyID(kid)
                                        .jwkURL(URI.create("http://127.0.0.1:1/jwks")),
                                claims,
                                own),
                        "malformed"),
                new Forgery(
                        "jwk",
                        rs256(
                                new JWSHeader.Builder(JWSAlgorithm.RS256)
                                        .keyID(kid)
                                        .jwk(own.toPublicJWK()),
                                claims,
                                own),
                        "malformed"),
                new Forgery(
                        "tampered claims",
                        parts[0] + "."
                                + altered(claims, "\"token_use\":\"access\"", "\"token_use\":\"access\",\"admin\":true")
                                + "." + parts[2],
                        "signature"),
                new Forgery(
                        "wrong token_use",
                        parts[0] + "." + altered(claims, "\"access\"", "\"id\"") + "." + parts[2],
                        "malformed"),
                new Forgery(
                        "foreign issuer",
                        rs256(
                                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(kid),
                                new Payload(claims.toString()
                                        .replaceAll("\"iss\":\"[^\"]*\"", "\"iss\":\"https://evil.example\"")),
                                own),
                        "unknown_issuer"),
                new Forgery(
                        "the key of the other kind",
                        parts[0] + "." + visitor.idToken().split("\\.")[1] + "." + parts[2],
                        "signature"),
                new Forgery("nothing of a token", "a.b.c", "malformed"),
                new Forgery(
                        "cut short",
                        visitor.accessToken().substring(0, visitor.accessToken().length() - 9),
                        "signature"),
                new Forgery("oversized", "a".repeat(20_000) + ".b.c", "malformed"));
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void aForgeryOpensNothing(Forgery forgery) {
        var me = world.anyone().as(forgery.token()).get("/v1/auth/me");

        assertThat(me.status()).as(me.text()).isIn(401, 431, 413);
        if (me.status() == 401) {
            assertThat(me.code()).isEqualTo("invalid_token");
        }
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void aForgeryIsInactiveAndNothingOfItIsBelieved(Forgery forgery) {
        var answer = world.verify(forgery.token());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("active").asBoolean()).isFalse();
        assertThat(answer.field("/reason")).isIn(forgery.reason(), "signature", "malformed");
        assertThat(answer.json().size()).isEqualTo(2);
    }

    @Test
    void anExpiredTokenIsRefused() {
        var late = world.visitor(world.tenant());
        clock.forward(Duration.ofMinutes(16));

        assertThat(world.anyone().as(late.accessToken()).get("/v1/auth/me").outcome())
                .isEqualTo("401 invalid_token");
        assertThat(world.verify(late.accessToken()).field("/reason")).isEqualTo("expired");
    }

    private static String header(String json) {
        return Base64URL.encode(json.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String altered(Payload claims, String from, String to) {
        return Base64URL.encode(claims.toString().replace(from, to)).toString();
    }

    private static String rs256(JWSHeader.Builder header, Payload claims, RSAKey key) throws Exception {
        var object = new com.nimbusds.jose.JWSObject(header.build(), claims);
        object.sign(new RSASSASigner(key));
        return object.serialize();
    }

    private String hs256(String kid, Payload claims) throws Exception {
        var keys = world.anyone()
                .get("/v1/tenants/" + visitor.person().tenant().slug() + "/jwks.json")
                .bytes();
        var object = new com.nimbusds.jose.JWSObject(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(kid).build(), claims);
        object.sign(new MACSigner(keys));
        return object.serialize();
    }
}
