package io.tenantgate.adapters.persistence.userpools;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.userpools.OpaqueToken;
import io.tenantgate.userpools.Password;
import io.tenantgate.userpools.Prepared;
import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.account.AccountStatus;
import io.tenantgate.userpools.account.Username;
import io.tenantgate.userpools.group.Group;
import io.tenantgate.userpools.group.GroupDetails;
import io.tenantgate.userpools.group.GroupName;
import io.tenantgate.userpools.group.Precedence;
import io.tenantgate.userpools.group.RoleArn;
import io.tenantgate.userpools.signin.Answer;
import io.tenantgate.userpools.signin.RespondToChallenge;
import io.tenantgate.userpools.signin.SignInOutcome;
import io.tenantgate.userpools.tokens.Refresh;
import io.tenantgate.userpools.tokens.SignedToken;
import io.tenantgate.userpools.tokens.Tokens;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TokenGroupsTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final String ROLE = "arn:aws:iam::123456789012:role/admins";
    private static final GroupName ADMINS = new GroupName("admins");
    private static final GroupName BASICS = new GroupName("basics");

    private final SignInWorld world = new SignInWorld(DATABASE);
    private final People people = new People(world);
    private final Username username = people.someone();

    TokenGroupsTest() {
        add(ADMINS, GroupDetails.NONE.with(new Precedence(0)).with(new RoleArn(ROLE)));
        add(BASICS, GroupDetails.NONE);
    }

    @Test
    void whoIsInNoGroupHasNoClaimOfThem() throws Exception {
        var tokens = people.tokens(username);

        assertThat(groups(tokens.access())).isNull();
        assertThat(groups(tokens.id())).isNull();
    }

    @Test
    void bothTokensNameTheGroupsAndTheIdTokenTheRoles() throws Exception {
        join(username, BASICS);
        join(username, ADMINS);

        var tokens = people.tokens(username);

        assertThat(groups(tokens.access())).isEqualTo(List.of("admins", "basics"));
        assertThat(groups(tokens.id())).isEqualTo(List.of("admins", "basics"));
        assertThat(claim(tokens.id(), "cognito:roles")).isEqualTo(List.of(ROLE));
        assertThat(claim(tokens.id(), "cognito:preferred_role")).isEqualTo(ROLE);
        assertThat(claim(tokens.access(), "cognito:roles")).isNull();
    }

    @Test
    void aRefreshTellsTheGroupsAsTheyAreNow() throws Exception {
        join(username, BASICS);
        var first = people.tokens(username);
        join(username, ADMINS);
        leave(username, BASICS);

        assertThat(groups(refresh(first).access())).isEqualTo(List.of("admins"));

        delete(ADMINS);

        assertThat(groups(refresh(first).access())).isNull();
    }

    @Test
    void aGroupThatIsJoinedWhileThePasswordIsHashedIsInTheTokens() throws Exception {
        var invited = people.someone(AccountStatus.FORCE_CHANGE_PASSWORD);
        var prepared = answer(invited);

        join(invited, ADMINS);

        var tokens = ((SignInOutcome.Authenticated) prepared.apply()).tokens();
        assertThat(groups(tokens.access())).isEqualTo(List.of("admins"));
    }

    @Test
    void groupsCostNoStatement() {
        var without = people.someone();
        join(username, BASICS);
        join(username, ADMINS);
        people.tokens(without);

        var asked = world.statements.during(() -> people.tokens(username));

        assertThat(asked)
                .isEqualTo(world.statements.during(() -> people.tokens(without)))
                .noneMatch(statement -> statement.strip().startsWith("select r."));
    }

    private Prepared<SignInOutcome> answer(Username who) {
        var challenge = (SignInOutcome.Challenged) people.signIn(who, People.PASSWORD);
        return world.signIn
                .respond()
                .prepare(new RespondToChallenge.Command(
                        people.caller(Realm.NONE),
                        challenge.session(),
                        who,
                        new Answer.NewPassword(new Password("Another-horse-9"), Map.of())));
    }

    private Tokens refresh(Tokens tokens) {
        OpaqueToken token = tokens.refresh().orElseThrow();
        var outcome = world.signedIn.refresh().handle(new Refresh.Command(people.caller(Realm.NONE), token));
        return ((Refresh.Outcome.Refreshed) outcome).tokens();
    }

    private void add(GroupName name, GroupDetails details) {
        var now = world.clock.instant();
        var group = new Group(people.pool.id(), name, details, now, now);
        in(() -> world.stores.groups().add(group, 9));
    }

    private void delete(GroupName name) {
        in(() -> world.stores.groups().remove(people.pool.id(), name));
    }

    private void join(Username who, GroupName group) {
        var account = people.read(who);
        in(() -> world.stores.groupAccounts().join(people.pool.id(), account.sub(), group, 9));
    }

    private void leave(Username who, GroupName group) {
        var account = people.read(who);
        in(() -> world.stores.groupAccounts().leave(people.pool.id(), account.sub(), group));
    }

    private void in(Runnable work) {
        world.stores.transactions().in(people.pool.id(), () -> {
            work.run();
            return people;
        });
    }

    private static @Nullable Object groups(SignedToken token) throws ParseException {
        return claim(token, "cognito:groups");
    }

    private static @Nullable Object claim(SignedToken token, String name) throws ParseException {
        return SignedJWT.parse(token.reveal()).getJWTClaimsSet().getClaim(name);
    }
}
