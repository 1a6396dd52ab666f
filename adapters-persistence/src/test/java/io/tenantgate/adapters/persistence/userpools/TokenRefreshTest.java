package io.tenantgate.adapters.persistence.userpools;

import static io.tenantgate.adapters.persistence.userpools.SignInWorld.BLUE;
import static io.tenantgate.adapters.persistence.userpools.SignInWorld.RED;
import static io.tenantgate.userpools.Refusal.Reason.FLOW_NOT_ENABLED;
import static io.tenantgate.userpools.Refusal.Reason.REFRESH_TOKEN_EXPIRED;
import static io.tenantgate.userpools.Refusal.Reason.REFRESH_TOKEN_INVALID;
import static io.tenantgate.userpools.Refusal.Reason.REFRESH_TOKEN_REVOKED;
import static io.tenantgate.userpools.Refusal.Reason.REVOCATION_NOT_ENABLED;
import static io.tenantgate.userpools.Refusal.Reason.USER_DISABLED;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.userpools.OpaqueToken;
import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.account.Username;
import io.tenantgate.userpools.client.AuthFlow;
import io.tenantgate.userpools.client.Caller;
import io.tenantgate.userpools.client.ClientSettings;
import io.tenantgate.userpools.client.ClientSettings.Revocation;
import io.tenantgate.userpools.tokens.AdminGlobalSignOut;
import io.tenantgate.userpools.tokens.Refresh;
import io.tenantgate.userpools.tokens.Refresh.Outcome.Refreshed;
import io.tenantgate.userpools.tokens.Refresh.Outcome.Refused;
import io.tenantgate.userpools.tokens.RevokeToken;
import io.tenantgate.userpools.tokens.SignedToken;
import io.tenantgate.userpools.tokens.Tokens;
import java.text.ParseException;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TokenRefreshTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private final SignInWorld world = new SignInWorld(DATABASE);
    private final People people = new People(world);
    private final Username username = people.someone();

    private Refresh.Outcome refresh(Caller caller, OpaqueToken token) {
        return world.signedIn.refresh().handle(new Refresh.Command(caller, token));
    }

    private Refresh.Outcome refresh(Tokens tokens, Realm realm) {
        return refresh(people.caller(realm), tokens.refresh().orElseThrow());
    }

    private RevokeToken.Outcome revoke(Caller caller, Tokens tokens) {
        return world.signedIn
                .revoke()
                .handle(new RevokeToken.Command(caller, tokens.refresh().orElseThrow()));
    }

    private static JWTClaimsSet claims(SignedToken token) throws ParseException {
        return SignedJWT.parse(token.reveal()).getJWTClaimsSet();
    }

    @Test
    void newTokensAreOfTheSameSignInAndOfTheAccountAsItIsNow() throws Exception {
        var first = people.tokens(username, RED);
        world.clock.forward(Duration.ofMinutes(10));
        people.change(username, account -> account.with(account.attributes().with("name", "Alice")));

        var again = ((Refreshed) refresh(first, RED)).tokens();

        assertThat(again.refresh()).isEmpty();
        assertThat(again.origin()).isEqualTo(first.origin());
        assertThat(again.lives().refresh()).isEqualTo(first.lives().refresh());
        var before = claims(first.id());
        var after = claims(again.id());
        assertThat(after.getStringClaim("name")).isEqualTo("Alice");
        assertThat(after.getStringClaim("realm")).isEqualTo("red");
        assertThat(after.getClaim("auth_time")).isEqualTo(before.getClaim("auth_time"));
        assertThat(after.getClaim("event_id")).isEqualTo(before.getClaim("event_id"));
        assertThat(after.getJWTID()).isNotEqualTo(before.getJWTID());
        assertThat(after.getIssueTime().toInstant()).isEqualTo(world.clock.instant());
    }

    @Test
    void aRefreshIsOneReadAndNoWrite() {
        var tokens = people.tokens(username);

        var statements = world.statements.during(() -> refresh(tokens, Realm.NONE));

        assertThat(statements.stream().map(String::strip).filter(text -> text.contains("refresh_tokens")))
                .singleElement()
                .asString()
                .startsWith("select");
        assertThat(statements).noneMatch(text -> text.contains("update ") || text.contains("insert "));
    }

    @Test
    void aRefreshTokenIsGoodOnlyInItsRealmAndAtItsClientAndPool() {
        var tokens = people.tokens(username, RED);
        var otherClient =
                Caller.trusted(people.pool.id(), people.anotherClient().id(), RED);
        var invalid = new Refused(REFRESH_TOKEN_INVALID);

        assertThat(refresh(tokens, BLUE)).isEqualTo(invalid);
        assertThat(refresh(tokens, Realm.NONE)).isEqualTo(invalid);
        assertThat(refresh(otherClient, tokens.refresh().orElseThrow())).isEqualTo(invalid);
        assertThat(refresh(new People(world).caller(RED), tokens.refresh().orElseThrow()))
                .isEqualTo(invalid);
        assertThat(refresh(people.caller(RED), new OpaqueToken("forged"))).isEqualTo(invalid);
        assertThat(refresh(tokens, RED)).isInstanceOf(Refreshed.class);
    }

    @Test
    void aRefreshTokenEndsAndUseDoesNotProlongIt() {
        var tokens = people.tokens(username);
        world.clock.forward(people.client.settings().validity().refresh().minusSeconds(1));
        assertThat(refresh(tokens, Realm.NONE)).isInstanceOf(Refreshed.class);

        world.clock.forward(Duration.ofSeconds(1));

        assertThat(refresh(tokens, Realm.NONE)).isEqualTo(new Refused(REFRESH_TOKEN_EXPIRED));
    }

    @Test
    void whoIsDisabledOrNoLongerAdmittedGetsNoNewTokens() {
        var tokens = people.tokens(username, RED);
        world.admission.close(RED);
        assertThat(refresh(tokens, RED)).isEqualTo(new Refused(new Refusal.NotAdmitted("no-membership")));

        people.disable(username);

        assertThat(refresh(tokens, RED)).isEqualTo(new Refused(USER_DISABLED));
    }

    @Test
    void aRefusedRefreshLocksNobodyOut() {
        var tokens = people.tokens(username, RED);
        world.admission.close(RED);
        for (var n = 0; n < 10; n++) {
            refresh(tokens, RED);
        }

        assertThat(people.signIn(username, People.PASSWORD, RED).toString()).doesNotContain("ATTEMPTS_EXCEEDED");
    }

    @Test
    void aRevokedTokenIsGoodForNothingAndTheOthersStay() {
        var phone = people.tokens(username);
        var laptop = people.tokens(username);

        assertThat(revoke(people.caller(Realm.NONE), phone)).isInstanceOf(RevokeToken.Outcome.Revoked.class);

        assertThat(refresh(phone, Realm.NONE)).isEqualTo(new Refused(REFRESH_TOKEN_REVOKED));
        assertThat(refresh(laptop, Realm.NONE)).isInstanceOf(Refreshed.class);
        assertThat(revoke(people.caller(Realm.NONE), phone)).isInstanceOf(RevokeToken.Outcome.Revoked.class);
    }

    @Test
    void nobodyRevokesATokenOfAnotherClientOrRealm() {
        var tokens = people.tokens(username, RED);
        var otherClient =
                Caller.trusted(people.pool.id(), people.anotherClient().id(), RED);
        var refused = new RevokeToken.Outcome.Refused(REFRESH_TOKEN_INVALID);

        assertThat(revoke(otherClient, tokens)).isEqualTo(refused);
        assertThat(revoke(people.caller(BLUE), tokens)).isEqualTo(refused);
        assertThat(refresh(tokens, RED)).isInstanceOf(Refreshed.class);
    }

    @Test
    void whereRevocationIsOffNothingIsRevoked() {
        var without = new People(world, ClientSettings.MANAGED.with(Revocation.OFF));
        var tokens = without.tokens(without.someone());

        assertThat(revoke(without.caller(Realm.NONE), tokens))
                .isEqualTo(new RevokeToken.Outcome.Refused(REVOCATION_NOT_ENABLED));
    }

    @Test
    void aClientThatMayNotRefreshIsRefused() {
        var without = new People(world, ClientSettings.MANAGED.with(Set.of(AuthFlow.USER_PASSWORD)));
        var tokens = without.tokens(without.someone());

        assertThat(refresh(without.caller(Realm.NONE), tokens.refresh().orElseThrow()))
                .isEqualTo(new Refused(FLOW_NOT_ENABLED));
    }

    @Test
    void anAdministratorEndsEverySignInOfAnAccount() {
        var red = people.tokens(username, RED);
        var blue = people.tokens(username, BLUE);

        world.signedIn.adminSignOut().handle(new AdminGlobalSignOut.Command(people.pool.id(), username));

        assertThat(refresh(red, RED)).isEqualTo(new Refused(REFRESH_TOKEN_REVOKED));
        assertThat(refresh(blue, BLUE)).isEqualTo(new Refused(REFRESH_TOKEN_REVOKED));
        assertThat(refresh(people.tokens(username, RED), RED)).isInstanceOf(Refreshed.class);
    }
}
