package io.tenantgate.adapters.cognito;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.RSAKey;
import io.tenantgate.adapters.cognito.CognitoSettings.Patience;
import io.tenantgate.application.provider.IssuerKeys;
import io.tenantgate.application.provider.ProviderUnavailable;
import io.tenantgate.domain.auth.TokenUse;
import io.tenantgate.domain.tenancy.UserPool;
import io.tenantgate.testkit.time.MovableClock;
import java.security.Signature;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CognitoIssuerKeysTest {
    private static final RSAKey ONE = KeyServer.newKey("one");
    private static final RSAKey TWO = KeyServer.newKey("two");
    private static final Patience SHORT = new Patience(Duration.ofSeconds(2), Duration.ofMillis(300));

    private final KeyServer server = new KeyServer();
    private final MovableClock clock = new MovableClock();
    private final HttpKeySource source = new HttpKeySource(SHORT);
    private final Set<String> held = new HashSet<>(Set.of(server.issuer("a"), server.issuer("b"), server.issuer("c")));
    private final IssuerKeys keys = keys(new KeySets(source, clock));
    private final String issuer = server.issuer("a");

    private IssuerKeys keys(KeySets keySets) {
        return new CognitoIssuerKeys(server.base(), held::contains, keySets);
    }

    @BeforeEach
    void publish() {
        server.publish(ONE);
    }

    @AfterEach
    void leave() {
        source.close();
        server.close();
    }

    @Test
    void aKeyProvesWhatItsOwnerSigned() throws Exception {
        var key = keys.find(issuer, "one").orElseThrow();

        assertThat(key.signs()).containsExactlyInAnyOrder(TokenUse.values());
        assertThat(key.check().verifies("a".getBytes(UTF_8), signed("a"))).isTrue();
        assertThat(key.check().verifies("b".getBytes(UTF_8), signed("a"))).isFalse();
        assertThat(key.check().verifies("a".getBytes(UTF_8), new byte[] {1, 2, 3}))
                .isFalse();
        assertThat(server.asked()).containsExactly("/a/.well-known/jwks.json");
    }

    private static byte[] signed(String text) throws Exception {
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(ONE.toPrivateKey());
        signature.update(text.getBytes(UTF_8));
        return signature.sign();
    }

    @Test
    void aKeySetIsFetchedOnceForAllWhoAskForItsKeys() {
        IntStream.range(0, 100)
                .forEach(_ -> assertThat(keys.find(issuer, "one")).isPresent());

        assertThat(server.fetches()).isEqualTo(1);
    }

    @Test
    void aStormOfForgedKeyIdsCostsOneFetchPerInterval() throws Exception {
        storm();
        assertThat(server.fetches()).isEqualTo(1);

        clock.forward(KeySet.INTERVAL);
        storm();

        assertThat(server.fetches()).isEqualTo(2);
    }

    private void storm() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var forged = IntStream.range(0, 200)
                    .mapToObj(number -> threads.submit(() -> keys.find(issuer, "forged-" + number)))
                    .toList();
            for (var answer : forged) {
                assertThat(answer.get()).isEmpty();
            }
        }
    }

    @Test
    void aKeyThatIsNewIsFoundOnceTheIntervalIsOver() {
        keys.find(issuer, "one");
        server.publish(ONE, TWO);

        assertThat(keys.find(issuer, "two")).isEmpty();
        clock.forward(KeySet.INTERVAL);

        assertThat(keys.find(issuer, "two")).isPresent();
    }

    @Test
    void aKeyThatIsWithdrawnEndsWithTheFreshnessOfItsSet() {
        keys.find(issuer, "one");
        server.publish(TWO);
        clock.forward(KeySet.FRESH);

        assertThat(keys.find(issuer, "one")).isEmpty();
    }

    @Test
    void anIssuerThatIsNotOursCausesNoFetch() {
        held.add("https://cognito-idp.us-east-1.amazonaws.com/us-east-1_x");

        assertThat(keys.find("https://cognito-idp.us-east-1.amazonaws.com/us-east-1_x", "one"))
                .isEmpty();
        assertThat(keys.find(server.issuer("of-a-stranger"), "one")).isEmpty();
        assertThat(keys.find(server.base() + "../a", "one")).isEmpty();
        assertThat(keys.find("", "one")).isEmpty();
        assertThat(server.fetches()).isZero();
    }

    @Test
    void everyIssuerHasKeysOfItsOwn() {
        keys.find(issuer, "one");
        server.publish(TWO);

        assertThat(keys.find(server.issuer("b"), "two")).isPresent();
        assertThat(keys.find(server.issuer("b"), "one")).isEmpty();
    }

    @Test
    void theIssuerThatWasUsedLongestAgoIsForgotten() {
        var two = keys(new KeySets(source, clock, 2));
        two.find(server.issuer("a"), "one");
        two.find(server.issuer("b"), "one");
        two.find(server.issuer("a"), "one");
        two.find(server.issuer("c"), "one");
        two.find(server.issuer("a"), "one");
        assertThat(server.fetches()).isEqualTo(3);

        two.find(server.issuer("b"), "one");

        assertThat(server.fetches()).isEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UP")
    void whereNoKeySetCanBeHadThatIsAFaultAndIsOverByItself(KeyServer.Mode mode) {
        server.be(mode);
        refuses();
        refuses();
        assertThat(server.fetches()).isEqualTo(1);

        server.be(KeyServer.Mode.UP);
        clock.forward(KeySet.INTERVAL);

        assertThat(keys.find(issuer, "one")).isPresent();
    }

    private void refuses() {
        assertThatThrownBy(() -> keys.find(issuer, "one")).isInstanceOf(ProviderUnavailable.class);
    }

    @Test
    void anOldKeySetServesForADayWhileThereIsNoNewer() {
        keys.find(issuer, "one");
        server.be(KeyServer.Mode.DOWN);

        clock.forward(KeySet.FRESH);
        assertThat(keys.find(issuer, "one")).isPresent();
        assertThat(server.fetches()).isEqualTo(2);

        clock.forward(KeySet.USABLE);
        refuses();
    }

    @Test
    void theKeySetIsHandedOnAsItWasPublished() {
        var pool = new UserPool("a", issuer);

        assertThat(keys.keySet(pool)).contains("\"kid\":\"one\"");
        assertThat(keys.keySet(pool)).contains("\"kty\":\"RSA\"");
        assertThat(server.fetches()).isEqualTo(1);
    }

    @Test
    void aKeySetThatCannotBeHadIsNotHandedOn() {
        server.be(KeyServer.Mode.DOWN);

        assertThatThrownBy(() -> keys.keySet(new UserPool("a", issuer))).isInstanceOf(ProviderUnavailable.class);
    }
}
