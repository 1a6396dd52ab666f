package io.tenantgate.userpools.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.userpools.keys.Keys;
import io.tenantgate.userpools.keys.SigningProvider;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompactTokenTest {
    private static final Keys KEYS = Keys.made(SigningProvider.jdk());
    private static final String PAYLOAD = "{\"sub\":\"x\"}";
    private static final String TOKEN = KEYS.signing().compact(PAYLOAD.getBytes(StandardCharsets.UTF_8));

    private static boolean holds(String token) {
        return CompactToken.parse(token)
                .filter(parsed -> parsed.verifies(KEYS.verifying()))
                .isPresent();
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Example
    void aTokenThatWasSignedHolds() {
        var parsed = CompactToken.parse(TOKEN).orElseThrow();

        assertThat(parsed.verifies(KEYS.verifying())).isTrue();
        assertThat(parsed.kid()).isEqualTo(KEYS.signing().kid());
        assertThat(parsed.claims()).containsEntry("sub", "x");
    }

    @Property(tries = 300)
    void oneCharacterChangedAnywhereBreaksIt(
            @ForAll @IntRange(min = 0, max = 5_000) int at, @ForAll("letters") char other) {
        var place = at % TOKEN.length();
        var changed = TOKEN.substring(0, place) + other + TOKEN.substring(place + 1);

        assertThat(holds(changed)).isEqualTo(changed.equals(TOKEN));
    }

    @Provide
    Arbitrary<Character> letters() {
        return Arbitraries.chars().with("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kid\":\"k\",\"alg\":\"none\"}",
                "{\"kid\":\"k\",\"alg\":\"HS256\"}",
                "{\"kid\":\"k\",\"alg\":\"RS512\"}",
                "{\"kid\":\"k\",\"alg\":\"rs256\"}",
                "{\"kid\":\"k\",\"alg\":\"RS256\",\"jku\":\"https://evil.example/jwks.json\"}",
                "{\"kid\":\"k\",\"alg\":\"RS256\",\"jwk\":{\"kty\":\"RSA\"}}",
                "{\"kid\":\"k\",\"alg\":\"RS256\",\"x5u\":\"https://evil.example/x\"}",
                "{\"kid\":\"k\",\"alg\":\"RS256\",\"crit\":[\"exp\"]}",
                "{\"kid\":\"k\",\"alg\":\"RS256\",\"typ\":\"JWT\"}",
                "{\"kid\":\"k\",\"alg\":\"RS256\",\"alg\":\"RS256\"}",
                "{\"alg\":\"RS256\"}",
                "{\"kid\":7,\"alg\":\"RS256\"}",
                "{\"kid\":\"k\",\"alg\":\"RS256\"} {}",
                "[]",
                "{",
                ""
            })
    void aHeaderThatIsNotExactlyKidAndRs256IsNoneOfOurs(String header) {
        assertThat(CompactToken.parse(encoded(header) + "." + encoded(PAYLOAD) + ".AAAA"))
                .isEmpty();
    }

    @Example
    void hs256WithThePublicKeyAsItsSecretIsRefused() throws GeneralSecurityException {
        var input = encoded("{\"kid\":\"%s\",\"alg\":\"HS256\"}"
                        .formatted(KEYS.signing().kid())) + "." + encoded(PAYLOAD);
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(KEYS.verifying().key().getEncoded(), "HmacSHA256"));
        var signature = mac.doFinal(input.getBytes(StandardCharsets.US_ASCII));

        var forged = input + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);

        assertThat(CompactToken.parse(forged)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "...", "a.b", "a.b.c", "a.b.c.d", "é.é.é"})
    void whatIsNoTokenAtAllIsRefused(String text) {
        assertThat(CompactToken.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"x\"", "{\"a\":1,\"a\":2}", "{\"a\":}", "{\"a\":1}x", "nul"})
    void aPayloadThatIsNoPlainObjectIsRefused(String payload) {
        var token = KEYS.signing().compact(payload.getBytes(StandardCharsets.UTF_8));

        assertThat(CompactToken.parse(token)).isEmpty();
    }

    @Example
    void aTokenLongerThanAnyIsNotEvenRead() {
        assertThat(CompactToken.parse(TOKEN + "A".repeat(20_000))).isEmpty();
    }
}
