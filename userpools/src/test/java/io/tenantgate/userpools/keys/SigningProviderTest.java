package io.tenantgate.userpools.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SigningProviderTest {
    private static final byte[] PAYLOAD = "{\"sub\":\"x\"}".getBytes(StandardCharsets.UTF_8);

    static Stream<SigningProvider> everyProvider() {
        return Stream.of(SigningProvider.fastest(), SigningProvider.jdk());
    }

    @ParameterizedTest
    @MethodSource("everyProvider")
    void whatIsSignedVerifiesWithAnotherLibraryUnderThePublishedKey(SigningProvider provider) throws Exception {
        var keys = Keys.made(provider);

        var token = JWSObject.parse(keys.signing().compact(PAYLOAD));

        var published = JWKSet.parse(Jwks.of(List.of(keys.verifying())))
                .getKeyByKeyId(token.getHeader().getKeyID());
        assertThat(published.getKeyUse()).isEqualTo(KeyUse.SIGNATURE);
        assertThat(token.verify(new RSASSAVerifier(published.toRSAKey()))).isTrue();
        assertThat(token.getPayload().toBytes()).isEqualTo(PAYLOAD);
    }

    @ParameterizedTest
    @MethodSource("everyProvider")
    void theHeaderIsExactlyKidAndAlg(SigningProvider provider) {
        var keys = Keys.made(provider);

        var header = keys.signing().compact(PAYLOAD).split("\\.", 2)[0];

        assertThat(new String(Base64.getUrlDecoder().decode(header), StandardCharsets.UTF_8))
                .isEqualTo("{\"kid\":\"%s\",\"alg\":\"RS256\"}"
                        .formatted(keys.signing().kid()));
    }

    @ParameterizedTest
    @MethodSource("everyProvider")
    void manyAtOnceSignWithOneKeyAndEachIsRight(SigningProvider provider) {
        var keys = Keys.made(provider);

        var tokens = IntStream.range(0, 100)
                .parallel()
                .mapToObj(n -> keys.signing().compact("{\"n\":%d}".formatted(n).getBytes(StandardCharsets.UTF_8)))
                .toList();

        assertThat(tokens).doesNotHaveDuplicates().allMatch(token -> Keys.verifies(keys.verifying(), token));
    }

    @ParameterizedTest
    @MethodSource("everyProvider")
    void aSignatureOfAnotherKeyOrAnotherTextDoesNotVerify(SigningProvider provider) {
        var keys = Keys.made(provider);
        var token = keys.signing().compact(PAYLOAD);

        assertThat(Keys.verifies(Keys.made(provider).verifying(), token)).isFalse();
        assertThat(Keys.verifies(keys.verifying(), "x" + token)).isFalse();
        assertThat(keys.verifying().verifies(PAYLOAD, new byte[3])).isFalse();
        assertThat(Keys.verifies(keys.verifying(), token)).isTrue();
    }
}
