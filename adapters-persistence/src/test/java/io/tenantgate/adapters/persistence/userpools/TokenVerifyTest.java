package io.tenantgate.adapters.persistence.userpools;

import static io.tenantgate.adapters.persistence.userpools.SignInWorld.RED;
import static io.tenantgate.userpools.Refusal.Reason.ACCESS_TOKEN_EXPIRED;
import static io.tenantgate.userpools.Refusal.Reason.ACCESS_TOKEN_INVALID;
import static io.tenantgate.userpools.Refusal.Reason.ACCESS_TOKEN_REVOKED;
import static io.tenantgate.userpools.Refusal.Reason.USER_DISABLED;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.account.Username;
import io.tenantgate.userpools.client.ClientSettings;
import io.tenantgate.userpools.client.ClientSettings.Revocation;
import io.tenantgate.userpools.keys.Jwks;
import io.tenantgate.userpools.keys.KeyUse;
import io.tenantgate.userpools.tokens.GlobalSignOut;
import io.tenantgate.userpools.tokens.RevokeToken;
import io.tenantgate.userpools.tokens.SignedToken;
import io.tenantgate.userpools.tokens.VerifyAccessToken;
import io.tenantgate.userpools.tokens.VerifyAccessToken.Outcome.Refused;
import io.tenantgate.userpools.tokens.VerifyAccessToken.Outcome.Valid;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TokenVerifyTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private final SignInWorld world = new SignInWorld(DATABASE);
    private final People people = new People(world);
    private final Username username = people.someone();

    private VerifyAccessToken.Outcome verify(SignedToken token) {
        return world.signedIn.verify().handle(new VerifyAccessToken.Command(token));
    }

    private static Refused refused(Refusal reason) {
        return new Refused(reason);
    }

    private JWKSet published(People of) throws Exception {
        return JWKSet.parse(new Jwks(world.keys.keyring()).document(of.pool.id()));
    }

    @Test
    void anAccessTokenHoldsAndSaysWhoBearsIt() {
        var tokens = people.tokens(username, RED);

        assertThat(verify(tokens.access())).isInstanceOfSatisfying(Valid.class, valid -> {
            assertThat(valid.bearer().account()).isEqualTo(people.read(username));
            assertThat(valid.bearer().realm()).isEqualTo(RED);
            assertThat(valid.token().originJti()).contains(tokens.origin().jti());
        });
    }

    @Test
    void anIdTokenIsNoAccessToken() {
        assertThat(verify(people.tokens(username).id())).isEqualTo(refused(ACCESS_TOKEN_INVALID));
    }

    @Test
    void whatTheIdKeySignedIsNoAccessTokenWhateverItSays() throws Exception {
        var genuine = SignedJWT.parse(people.tokens(username).access().reveal());
        var idKey = world.keys.keyring().signing(people.pool.id(), KeyUse.ID);

        var forged = idKey.compact(genuine.getPayload().toBytes());

        assertThat(verify(new SignedToken(forged))).isEqualTo(refused(ACCESS_TOKEN_INVALID));
    }

    @Test
    void anAccessTokenEndsWhenItSaysThatItDoes() {
        var token = people.tokens(username).access();
        world.clock.forward(Duration.ofHours(1).minusNanos(1));
        assertThat(verify(token)).isInstanceOf(Valid.class);

        world.clock.forward(Duration.ofNanos(1));

        assertThat(verify(token)).isEqualTo(refused(ACCESS_TOKEN_EXPIRED));
    }

    @Test
    void everyPoolHasAnIssuerAndKeysOfItsOwn() throws Exception {
        var others = new People(world);
        var ours = people.tokens(username);
        var token = SignedJWT.parse(ours.access().reveal());
        var idToken = SignedJWT.parse(ours.id().reveal());

        var keys = published(people);
        assertThat(keys.getKeys()).hasSize(2);
        for (var jwt : new SignedJWT[] {token, idToken}) {
            var key = keys.getKeyByKeyId(jwt.getHeader().getKeyID());
            assertThat(jwt.verify(new RSASSAVerifier(key.toRSAKey()))).isTrue();
            assertThat(published(others).getKeyByKeyId(jwt.getHeader().getKeyID()))
                    .isNull();
        }
        assertThat(token.getHeader().getKeyID())
                .isNotEqualTo(idToken.getHeader().getKeyID());
        assertThat(token.getJWTClaimsSet().getIssuer()).isNotEqualTo(others.pool.issuer());
    }

    @Test
    void aTokenOfOnePoolThatNamesAnotherAsItsIssuerIsRefused() throws Exception {
        var others = new People(world);
        var claims = SignedJWT.parse(others.tokens(others.someone()).access().reveal())
                .getPayload()
                .toBytes();
        var ownKey = world.keys.keyring().signing(people.pool.id(), KeyUse.ACCESS);

        assertThat(verify(new SignedToken(ownKey.compact(claims)))).isEqualTo(refused(ACCESS_TOKEN_INVALID));
    }

    @Test
    void aKeyThatNobodyPublishedSignsNothing() throws Exception {
        var genuine = SignedJWT.parse(people.tokens(username).access().reveal());
        var foreign = new RSAKeyGenerator(2048).keyID("unknown").generate();
        var stolenName = new RSAKey.Builder(foreign)
                .keyID(genuine.getHeader().getKeyID())
                .build();

        assertThat(verify(signed(foreign, genuine.getJWTClaimsSet()))).isEqualTo(refused(ACCESS_TOKEN_INVALID));
        assertThat(verify(signed(stolenName, genuine.getJWTClaimsSet()))).isEqualTo(refused(ACCESS_TOKEN_INVALID));
    }

    private static SignedToken signed(RSAKey key, JWTClaimsSet claims) throws Exception {
        var header =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
        var token = new SignedJWT(header, claims);
        token.sign(new RSASSASigner(key));
        return new SignedToken(token.serialize());
    }

    @Test
    void anIssuerThatIsNoPoolIsRefused() throws Exception {
        var key = world.keys.keyring().signing(people.pool.id(), KeyUse.ACCESS);
        var claims = SignedJWT.parse(people.tokens(username).access().reveal())
                .getPayload()
                .toString();
        var foreign = claims.replace(people.pool.issuer(), "https://evil.example/" + people.pool.id());

        var token = key.compact(foreign.getBytes(StandardCharsets.UTF_8));

        assertThat(verify(new SignedToken(token))).isEqualTo(refused(ACCESS_TOKEN_INVALID));
    }

    @Test
    void revokingASignInEndsItsAccessTokensToo() {
        var tokens = people.tokens(username);
        var other = people.tokens(username);
        var command = new RevokeToken.Command(
                people.caller(Realm.NONE), tokens.refresh().orElseThrow());

        world.signedIn.revoke().handle(command);

        assertThat(verify(tokens.access())).isEqualTo(refused(ACCESS_TOKEN_REVOKED));
        assertThat(verify(other.access())).isInstanceOf(Valid.class);
    }

    @Test
    void signingOutEverywhereEndsEveryTokenAndNotTheNextOne() {
        var first = people.tokens(username);
        var second = people.tokens(username, RED);

        assertThat(world.signedIn.signOut().handle(new GlobalSignOut.Command(first.access())))
                .isInstanceOf(GlobalSignOut.Outcome.SignedOut.class);

        assertThat(verify(first.access())).isEqualTo(refused(ACCESS_TOKEN_REVOKED));
        assertThat(verify(second.access())).isEqualTo(refused(ACCESS_TOKEN_REVOKED));
        assertThat(world.signedIn.signOut().handle(new GlobalSignOut.Command(second.access())))
                .isEqualTo(new GlobalSignOut.Outcome.Refused(ACCESS_TOKEN_REVOKED));
        assertThat(verify(people.tokens(username).access())).isInstanceOf(Valid.class);
    }

    @Test
    void signingOutEverywhereEndsTokensThatNameNoSignIn() {
        var without = new People(world, ClientSettings.MANAGED.with(Revocation.OFF));
        var somebody = without.someone();
        var token = without.tokens(somebody).access();
        assertThat(verify(token)).isInstanceOf(Valid.class);

        world.signedIn.signOut().handle(new GlobalSignOut.Command(token));

        assertThat(verify(token)).isEqualTo(refused(ACCESS_TOKEN_REVOKED));
        world.clock.forward(Duration.ofSeconds(1));
        assertThat(verify(without.tokens(somebody).access())).isInstanceOf(Valid.class);
    }

    @Test
    void whoIsDisabledOrNotAdmittedOrGoneIsRefusedAtOnce() {
        var token = people.tokens(username, RED).access();
        world.admission.close(RED);
        assertThat(verify(token)).isEqualTo(refused(new Refusal.NotAdmitted("no-membership")));

        people.disable(username);
        assertThat(verify(token)).isEqualTo(refused(USER_DISABLED));

        people.remove(username);
        assertThat(verify(token)).isEqualTo(refused(ACCESS_TOKEN_REVOKED));
    }
}
