package io.tenantgate.adapters.rest.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.application.port.TokenParser;
import io.tenantgate.application.port.TokenParser.Parsed;
import io.tenantgate.application.provider.IssuerKeys.SignatureCheck;
import io.tenantgate.domain.auth.TokenUse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Rs256TokensTest {
    private static final String HEADER = "{\"kid\":\"k1\",\"alg\":\"RS256\"}";
    private static final String ACCESS = "{\"iss\":\"https://a/pools/p\",\"sub\":\"s\",\"token_use\":\"access\","
            + "\"client_id\":\"c\",\"username\":\"u\",\"cognito:groups\":[\"g\"],"
            + "\"origin_jti\":\"0199f3a0-5b1c-4d20-9f3a-6c2e8b4d1f07\",\"iat\":1700000000,\"exp\":1700000900}";
    private static KeyPair ours;
    private static KeyPair theirs;

    private final TokenParser tokens = new Rs256Tokens();

    @BeforeAll
    static void makeKeys() throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        ours = generator.generateKeyPair();
        theirs = generator.generateKeyPair();
    }

    @Test
    void anAccessTokenIsReadAndVerified() throws Exception {
        var parsed = tokens.parse(signed(HEADER, ACCESS)).orElseThrow();

        assertThat(parsed.keyId()).isEqualTo("k1");
        assertThat(parsed.claims().use()).isEqualTo(TokenUse.ACCESS);
        assertThat(parsed.claims().groups()).containsExactly("g");
        assertThat(parsed.claims().originJti()).hasValue(UUID.fromString("0199f3a0-5b1c-4d20-9f3a-6c2e8b4d1f07"));
        assertThat(parsed.passes(by(ours))).isTrue();
        assertThat(parsed.passes(by(theirs))).isFalse();
    }

    @Test
    void anIdTokenNamesClientAndUserInItsOwnWay() throws Exception {
        var id = ACCESS.replace("\"access\"", "\"id\"")
                .replace("client_id", "aud")
                .replace("username", "cognito:username");

        assertThat(tokens.parse(signed(HEADER, id))
                        .map(parsed -> parsed.claims().clientId()))
                .hasValue("c");
    }

    @Test
    void aChangedClaimVerifiesNoMore() throws Exception {
        var parts = signed(HEADER, ACCESS).split("\\.");
        var changed = parts[0] + "." + encoded(ACCESS.replace("\"s\"", "\"t\"")) + "." + parts[2];

        assertThat(tokens.parse(changed).map(Rs256TokensTest::verifies)).hasValue(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kid\":\"k1\",\"alg\":\"none\"}",
                "{\"kid\":\"k1\",\"alg\":\"HS256\"}",
                "{\"kid\":\"k1\",\"alg\":\"rs256\"}",
                "{\"kid\":\"k1\",\"alg\":\"RS512\"}",
                "{\"alg\":\"RS256\"}",
                "{\"kid\":1,\"alg\":\"RS256\"}",
                "{\"kid\":\"k1\",\"alg\":\"RS256\",\"typ\":\"JWT\"}",
                "{\"kid\":\"k1\",\"alg\":\"RS256\",\"jku\":\"https://evil/jwks\"}",
                "{\"kid\":\"k1\",\"alg\":\"RS256\",\"jwk\":{}}",
                "{\"kid\":\"k1\",\"alg\":\"RS256\",\"x5u\":\"https://evil/\"}",
                "{\"kid\":\"k1\",\"alg\":\"RS256\",\"crit\":[\"exp\"]}",
                "{\"kid\":\"k1\",\"alg\":\"none\",\"alg\":\"RS256\"}"
            })
    void aHeaderThatSaysAnythingElseIsNoTokens(String header) throws Exception {
        assertThat(tokens.parse(signed(header, ACCESS))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "iss",
                "sub",
                "token_use",
                "client_id",
                "username",
                "iat",
                "exp",
                "1700000900",
                "\"g\"",
                "0199f3a0-"
            })
    void aClaimThatIsMissingOrOfAnotherTypeMakesItNone(String part) throws Exception {
        assertThat(tokens.parse(signed(HEADER, ACCESS.replace(part, part.startsWith("\"") ? "7" : "x"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a.b", "a.b.c", "a.b.c.d", "e30.e30.", ".e30.e30", "tg_key"})
    void aTextThatIsNoTokenIsNone(String text) {
        assertThat(tokens.parse(text)).isEmpty();
    }

    @Test
    void aSignatureWithItsSpareBitsChangedIsNoTokens() throws Exception {
        var token = signed(HEADER, ACCESS);
        char last = token.charAt(token.length() - 1);

        assertThat(tokens.parse(token.substring(0, token.length() - 1) + (char) (last + 1)))
                .isEmpty();
        assertThat(tokens.parse(token + "=")).isEmpty();
    }

    @Test
    void aTokenOver16KiBIsNotRead() throws Exception {
        assertThat(tokens.parse(signed(HEADER, ACCESS.replace("\"u\"", "\"" + "u".repeat(20_000) + "\""))))
                .isEmpty();
    }

    @Test
    void aTokenNeverPrintsItself() throws Exception {
        var token = signed(HEADER, ACCESS);

        assertThat(tokens.parse(token).orElseThrow().toString()).doesNotContain(token.substring(0, 20));
    }

    private static boolean verifies(Parsed parsed) {
        return parsed.passes(by(ours));
    }

    private static SignatureCheck by(KeyPair pair) {
        return (signed, signature) -> {
            try {
                var check = Signature.getInstance("SHA256withRSA");
                check.initVerify(pair.getPublic());
                check.update(signed);
                return check.verify(signature);
            } catch (GeneralSecurityException _) {
                return false;
            }
        };
    }

    private static String signed(String header, String claims) throws Exception {
        var text = encoded(header) + "." + encoded(claims);
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(ours.getPrivate());
        signature.update(text.getBytes(StandardCharsets.US_ASCII));
        return text + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
