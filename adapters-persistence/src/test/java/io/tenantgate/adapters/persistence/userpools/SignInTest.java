package io.tenantgate.adapters.persistence.userpools;

import static io.tenantgate.adapters.persistence.userpools.People.PASSWORD;
import static io.tenantgate.adapters.persistence.userpools.SignInWorld.BLUE;
import static io.tenantgate.adapters.persistence.userpools.SignInWorld.RED;
import static io.tenantgate.userpools.Refusal.Reason.FLOW_NOT_ENABLED;
import static io.tenantgate.userpools.Refusal.Reason.INCORRECT_CREDENTIALS;
import static io.tenantgate.userpools.Refusal.Reason.NO_SUCH_CLIENT;
import static io.tenantgate.userpools.Refusal.Reason.NO_SUCH_USER;
import static io.tenantgate.userpools.Refusal.Reason.PASSWORD_RESET_REQUIRED;
import static io.tenantgate.userpools.Refusal.Reason.TEMPORARY_PASSWORD_EXPIRED;
import static io.tenantgate.userpools.Refusal.Reason.USER_DISABLED;
import static io.tenantgate.userpools.Refusal.Reason.USER_NOT_CONFIRMED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.userpools.Password;
import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.StaleRead;
import io.tenantgate.userpools.account.AccountStatus;
import io.tenantgate.userpools.account.Enabled;
import io.tenantgate.userpools.account.Username;
import io.tenantgate.userpools.client.AuthFlow;
import io.tenantgate.userpools.client.Caller;
import io.tenantgate.userpools.client.ClientId;
import io.tenantgate.userpools.client.ClientSettings;
import io.tenantgate.userpools.client.ClientSettings.ExistenceErrors;
import io.tenantgate.userpools.hashing.Argon2Cost;
import io.tenantgate.userpools.signin.InitiateAuth;
import io.tenantgate.userpools.signin.SignInOutcome;
import io.tenantgate.userpools.signin.SignInOutcome.Authenticated;
import io.tenantgate.userpools.signin.SignInOutcome.Refused;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SignInTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final ClientSettings LEGACY = ClientSettings.MANAGED.with(ExistenceErrors.LEGACY);
    private static final Username NOBODY = new Username("nobody");
    private final SignInWorld world = new SignInWorld(DATABASE);
    private final People people = new People(world);

    private static Refused refused(Refusal reason) {
        return new Refused(reason);
    }

    @Test
    void theRightPasswordYieldsTokensOfThatAccount() {
        var username = people.someone();

        var tokens = people.tokens(username);

        assertThat(tokens.origin().sub()).isEqualTo(people.read(username).sub());
        assertThat(tokens.origin().username()).isEqualTo(username);
        assertThat(tokens.refresh()).isPresent();
        assertThat(tokens.expiresIn()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void anAliasSignsInOnceItIsVerified() {
        var verified = Map.of("email", "alias@example.com", "email_verified", "true");
        var username = people.someone(AccountStatus.CONFIRMED, verified);

        assertThat(people.tokens(new Username("Alias@Example.com")).origin().username())
                .isEqualTo(username);
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreRefusedAlike() {
        var username = people.someone();

        assertThat(people.signIn(username, "wrong")).isEqualTo(refused(INCORRECT_CREDENTIALS));
        assertThat(people.signIn(NOBODY, "wrong")).isEqualTo(refused(INCORRECT_CREDENTIALS));
    }

    @Test
    void aWrongPasswordAndAnUnknownNameCostTheSameHashesAndStatements() {
        var username = people.someone();
        people.signIn(username, "warm up");
        world.hashes.set(0);

        var known = world.statements.during(() -> people.signIn(username, "wrong"));
        var hashesOfKnown = world.hashes.getAndSet(0);
        var unknown = world.statements.during(() -> people.signIn(NOBODY, "wrong"));

        assertThat(unknown).isEqualTo(known).isNotEmpty();
        assertThat(hashesOfKnown).isEqualTo(1);
        assertThat(world.hashes).hasValue(1);
    }

    @Test
    void aLegacyClientIsToldThatNobodyHasTheName() {
        var legacy = new People(world, LEGACY);

        assertThat(legacy.signIn(NOBODY, "wrong")).isEqualTo(refused(NO_SUCH_USER));
        assertThat(legacy.signIn(legacy.someone(), "wrong")).isEqualTo(refused(INCORRECT_CREDENTIALS));
    }

    @Test
    void aStateIsToldOnlyOnceThePasswordIsProven() {
        Map.of(
                        AccountStatus.UNCONFIRMED, USER_NOT_CONFIRMED,
                        AccountStatus.RESET_REQUIRED, PASSWORD_RESET_REQUIRED)
                .forEach((status, told) -> {
                    var username = people.someone(status);
                    assertThat(people.signIn(username, "wrong")).isEqualTo(refused(INCORRECT_CREDENTIALS));
                    assertThat(people.signIn(username, PASSWORD)).isEqualTo(refused(told));
                });
    }

    @Test
    void thatAnAccountIsDisabledIsToldOnlyOnceThePasswordIsProven() {
        for (var everybody : new People[] {people, new People(world, LEGACY)}) {
            var username = everybody.someone();
            everybody.change(username, account -> account.with(Enabled.NO));

            assertThat(everybody.signIn(username, "wrong")).isEqualTo(refused(INCORRECT_CREDENTIALS));
            assertThat(everybody.signIn(username, PASSWORD)).isEqualTo(refused(USER_DISABLED));
        }
    }

    @Test
    void aLegacyClientIsToldWithoutProofThatAResetIsDue() {
        var legacy = new People(world, LEGACY);
        var username = legacy.someone(AccountStatus.RESET_REQUIRED);

        assertThat(legacy.signIn(username, "wrong")).isEqualTo(refused(PASSWORD_RESET_REQUIRED));
    }

    @Test
    void aTemporaryPasswordThatIsTooOldIsRefused() {
        var username = people.someone(AccountStatus.FORCE_CHANGE_PASSWORD);
        world.clock.forward(Duration.ofDays(7));

        assertThat(people.signIn(username, PASSWORD)).isEqualTo(refused(TEMPORARY_PASSWORD_EXPIRED));
    }

    @Test
    void whoIsNotAdmittedIsRefusedAndNoSignInIsLeftBehind() {
        var username = people.someone();
        world.admission.close(RED);

        var outcome = people.signIn(username, PASSWORD, RED);

        assertThat(outcome).isEqualTo(refused(new Refusal.NotAdmitted("no-membership")));
        assertThat(count("refresh_tokens")).isZero();
        assertThat(people.signIn(username, PASSWORD, BLUE)).isInstanceOf(Authenticated.class);
    }

    private int count(String table) {
        return world.stores
                .transactions()
                .in(
                        people.pool.id(),
                        () -> world.stores
                                .sql()
                                .query("select count(*)::int as n from userpools." + table + " where pool_id = :pool")
                                .set("pool", people.pool.id().value())
                                .single(row -> row.integer("n")));
    }

    @Test
    void aFlowThatTheClientDoesNotAllowIsRefusedBeforeAnythingIsHashed() {
        var without = new People(world, ClientSettings.MANAGED.with(Set.of(AuthFlow.REFRESH_TOKEN)));
        world.hashes.set(0);

        assertThat(without.signIn(NOBODY, PASSWORD)).isEqualTo(refused(FLOW_NOT_ENABLED));
        assertThat(world.hashes).hasValue(0);
    }

    @Test
    void aClientOfAnotherPoolIsNoClientHere() {
        var caller = Caller.trusted(people.pool.id(), new ClientId("a".repeat(26)), Realm.NONE);
        var command = new InitiateAuth.Command(caller, AuthFlow.USER_PASSWORD, NOBODY, new Password("x"));

        assertThat(world.signIn.initiate().prepare(command).apply()).isEqualTo(refused(NO_SUCH_CLIENT));
    }

    @Test
    void anAccountThatChangedWhileItsPasswordWasHashedIsReadAgain() {
        var username = people.someone();
        var command = new InitiateAuth.Command(
                people.caller(Realm.NONE), AuthFlow.USER_PASSWORD, username, new Password(PASSWORD));
        var prepared = world.signIn.initiate().prepare(command);

        people.disable(username);

        assertThatThrownBy(prepared::apply).isInstanceOf(StaleRead.class);
    }

    @Test
    void aRecordThatIsTooCheapIsReplacedAtTheNextSignInAndOnlyThen() {
        var username = people.someone();
        var before = people.read(username);
        var dearer = new SignInWorld(DATABASE, new Argon2Cost(64, 2, 1));

        var wrong = signInThrough(dearer, username, "wrong");
        var unchanged = people.read(username);
        var right = signInThrough(dearer, username, PASSWORD);

        assertThat(wrong).isEqualTo(refused(INCORRECT_CREDENTIALS));
        assertThat(unchanged).isEqualTo(before);
        assertThat(right).isInstanceOf(Authenticated.class);
        assertThat(people.read(username).credential().record().orElseThrow()).contains("t=2");
        assertThat(people.signIn(username, PASSWORD)).isInstanceOf(Authenticated.class);
    }

    private SignInOutcome signInThrough(SignInWorld other, Username username, String password) {
        var command = new InitiateAuth.Command(
                people.caller(Realm.NONE), AuthFlow.USER_PASSWORD, username, new Password(password));
        return other.signIn.initiate().prepare(command).apply();
    }
}
