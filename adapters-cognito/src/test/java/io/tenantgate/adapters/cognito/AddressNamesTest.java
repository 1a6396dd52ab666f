package io.tenantgate.adapters.cognito;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.cognito.CognitoAdmission.Ruling;
import io.tenantgate.adapters.cognito.emulator.CognitoLocal;
import io.tenantgate.adapters.cognito.emulator.OnCognitoLocal;
import io.tenantgate.adapters.cognito.emulator.Team;
import io.tenantgate.application.Origin;
import io.tenantgate.application.provider.AccountAdministrator.Creation;
import io.tenantgate.application.provider.AccountAdministrator.NewAccount;
import io.tenantgate.application.provider.AccountAdministrator.Result.Refused;
import io.tenantgate.application.provider.AccountRef;
import io.tenantgate.application.provider.Authenticator;
import io.tenantgate.application.provider.Enroller;
import io.tenantgate.application.provider.Enroller.Application;
import io.tenantgate.application.provider.Enroller.Confirmation;
import io.tenantgate.application.provider.Enroller.Held;
import io.tenantgate.application.provider.Enroller.Invited;
import io.tenantgate.application.provider.Enroller.Notice;
import io.tenantgate.application.provider.Enroller.Sending;
import io.tenantgate.application.provider.Enroller.Sent;
import io.tenantgate.application.provider.Provider;
import io.tenantgate.application.provider.Reason.BadAttributes;
import io.tenantgate.application.provider.Reason.Plain;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.secrets.OneTimeCode;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.tenancy.AppClient;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderName;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenancyStrategy.PoolPerTenant;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.domain.tenancy.UserPool;
import io.tenantgate.testkit.time.MovableClock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserStatusType;

/// A pool that was there before, and whose usernames are addresses: new accounts come to be under them, and an account
/// that was there is nobody else's.
@SuppressWarnings("NullAway.Init") // before each test
class AddressNamesTest {
    @RegisterExtension
    static final OnCognitoLocal COGNITO = new OnCognitoLocal();

    private static final Password PASSWORD = new Password("Another-Horse-9");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final TenantId ACME = new TenantId(new UUID(0x7000L, 0x8000_0000_0000_0001L));

    private final RememberedNewcomers newcomers = new RememberedNewcomers();
    private final ProviderUsername attempt = ProviderUsername.shared(UUID.randomUUID());
    private final String email = "a" + UUID.randomUUID().toString().substring(0, 8) + "@example.com";
    private CognitoLocal local;
    private Team team;
    private CognitoProvider opened;
    private Provider provider;
    private Placement place;

    @BeforeEach
    void takeOver() {
        local = COGNITO.local();
        serve(Team.ofAddresses(local));
    }

    private void serve(Team taken) {
        team = taken;
        var settings = CognitoSettings.of("eu-west-1")
                .with(local.door().uri())
                .with(new CognitoSettings.Patience(PATIENCE, PATIENCE))
                .adopting(new AdoptedClient(team.pool(), team.client(), Optional.empty()));
        var ports = new CognitoPorts(
                (_, _, _) -> new Ruling.LetIn(Optional.empty()),
                (_, _, _) -> {},
                newcomers,
                _ -> true,
                TestQuotas.none().governor(),
                new MovableClock());
        opened = CognitoProvider.open(new ProviderName("west"), settings, ports, ScriptedCognito.client(settings));
        provider = opened.provider();
        var pool = new UserPool(team.pool(), local.door().uri() + "/" + team.pool());
        place = new PoolPerTenant(pool, new AppClient(team.client()))
                .place(ACME, provider.name(), 1)
                .adopted();
    }

    @AfterEach
    void leave() {
        local.door().mend();
        opened.close();
        team.close();
    }

    private Enroller enroller() {
        return provider.enroller();
    }

    private Sending signUp(Map<String, String> attributes) {
        var application = new Application(attempt, PASSWORD, attributes, Notice.CODE);
        return enroller().signUp(place, ACME, application).apply();
    }

    private Confirmation confirm(OneTimeCode code) {
        return enroller().confirm(place, ACME, attempt, code);
    }

    private OneTimeCode code() {
        return newcomers.codeOf(attempt).orElseThrow();
    }

    private Held signedUp() {
        assertThat(signUp(Map.of("email", email))).isInstanceOf(Sent.class);
        return held(confirm(code()));
    }

    private static Held held(Confirmation confirmation) {
        if (confirmation instanceof Held held) {
            return held;
        }
        throw new AssertionError("Not in: " + confirmation);
    }

    private Authenticator.Result signIn(ProviderUsername username, Password password) {
        return provider.authenticator()
                .begin(place, ACME, Origin.UNKNOWN, new AccountRef.Known(username), password)
                .apply();
    }

    private Creation create(Password temporary) {
        var username = ProviderUsername.own(ACME, UUID.randomUUID());
        return provider.accountAdministrator()
                .create(place, ACME, new NewAccount(username, temporary, Map.of("email", email)))
                .apply();
    }

    private Confirmation takeUp(Password password) {
        var invited = new Invited(attempt, new LoginName(email), Optional.of("Ann"), password);
        return enroller().takeUp(place, ACME, invited).apply();
    }

    @Test
    void whoSignsUpHasNoAccountBeforeTheirCodeHasComeBack() {
        signUp(Map.of("email", email));
        var wrong = confirm(new OneTimeCode("wrong"));

        assertThat(wrong).isEqualTo(new Enroller.Refused(Plain.CODE_MISMATCH));
        assertThat(team.people()).isEmpty();
        var held = held(confirm(new OneTimeCode(code().reveal().toUpperCase(Locale.ROOT))));
        assertThat(team.people()).containsExactly(email);
        assertThat(held.username().value()).isEqualTo(team.look(email).username());
        assertThat(held.attributes()).containsEntry("email_verified", "true");
        assertThat(signIn(held.username(), PASSWORD)).isInstanceOf(Authenticator.Result.Proven.class);
    }

    @Test
    void whoHasForgottenThePasswordSetsAnotherByTheUsernameThatCognitoGave() {
        var held = signedUp();
        var known = new AccountRef.Known(held.username());
        enroller().sendResetCode(place, ACME, known);
        var code = new OneTimeCode(local.post().newestCode(email).orElseThrow());

        var set = enroller().resetPassword(place, ACME, known, code, new Password("Third-Horse-11"));

        assertThat(set.apply()).isEqualTo(new Enroller.PasswordSet(held.subject(), held.username()));
        assertThat(signIn(held.username(), new Password("Third-Horse-11")))
                .isInstanceOf(Authenticator.Result.Proven.class);
    }

    @Test
    void anAddressIsTakenInLowerCase() {
        signUp(Map.of("email", email.toUpperCase(Locale.ROOT)));
        confirm(code());

        assertThat(team.people()).containsExactly(email);
    }

    @Test
    void ofANewCodeTheEarlierOneEnds() {
        signUp(Map.of("email", email));
        var first = code();
        enroller().resend(place, ACME, new AccountRef.Known(attempt), Notice.CODE);

        assertThat(confirm(first)).isEqualTo(new Enroller.Refused(Plain.CODE_MISMATCH));
        held(confirm(code()));
    }

    @Test
    void whoseProvenAddressWasThereIsThatAccountAndKeepsTheirPassword() {
        team.add(email, email);
        var before = team.look(email);

        var held = signedUp();

        assertThat(held.username().value()).isEqualTo(before.username());
        assertThat(team.look(email)).isEqualTo(before);
        assertThat(signIn(held.username(), PASSWORD)).isEqualTo(refused(Plain.WRONG_CREDENTIALS));
        assertThat(signIn(held.username(), new Password(Team.PASSWORD)))
                .isInstanceOf(Authenticator.Result.Proven.class);
    }

    private static Authenticator.Result refused(Plain reason) {
        return new Authenticator.Result.Refused(reason);
    }

    @Test
    void anAccountWhoseAddressNobodyHasProvenIsNobodysButItsHolders() {
        team.addUnproven(email);
        var before = team.look(email);
        signUp(Map.of("email", email));

        assertThat(confirm(code())).isEqualTo(new Enroller.Refused(Plain.ALREADY_EXISTS));
        assertThat(team.look(email)).isEqualTo(before);
    }

    @Test
    void neitherIsOneThatWasNeverConfirmed() {
        team.signUp(email, team.client());
        var before = team.look(email);
        signUp(Map.of("email", email));

        assertThat(confirm(code())).isEqualTo(new Enroller.Refused(Plain.ALREADY_EXISTS));
        assertThat(takeUp(PASSWORD)).isEqualTo(new Enroller.Refused(Plain.WRONG_CREDENTIALS));
        assertThat(team.look(email)).isEqualTo(before);
    }

    @Test
    void aSignUpThatEndsTakesNobodyAlong() {
        team.signUp(email, team.client());
        signUp(Map.of("email", email));
        var code = code();

        enroller().discard(place, ACME, attempt);

        assertThat(team.look(email).status()).isEqualTo(UserStatusType.UNCONFIRMED);
        assertThat(confirm(code)).isEqualTo(new Enroller.Refused(Plain.CODE_MISMATCH));
    }

    @Test
    void whoIsInvitedGetsAnAccountAndByItsPasswordFindsIt() {
        var made = held(takeUp(PASSWORD));

        assertThat(signIn(made.username(), PASSWORD)).isInstanceOf(Authenticator.Result.Proven.class);
        assertThat(held(takeUp(PASSWORD)).subject()).isEqualTo(made.subject());
        assertThat(takeUp(new Password("Guessed-Horse-1"))).isEqualTo(new Enroller.Refused(Plain.WRONG_CREDENTIALS));
        assertThat(team.people()).containsExactly(email);
    }

    @Test
    void whomAnAdministratorMakesWaitsUnderTheAddressAndIsFoundByTheSamePasswordAlone() {
        var made = create(PASSWORD);

        assertThat(made).isInstanceOf(Creation.Created.class);
        assertThat(create(PASSWORD)).isEqualTo(made);
        assertThat(create(new Password("Guessed-Horse-1"))).isEqualTo(new Creation.Refused(Plain.ALREADY_EXISTS));
        assertThat(team.people()).containsExactly(email);
    }

    @Test
    void whoHasAPasswordOfTheirOwnIsMadeByNobody() {
        team.add(email, email);
        var before = team.look(email);

        assertThat(create(new Password(Team.PASSWORD))).isEqualTo(new Creation.Refused(Plain.ALREADY_EXISTS));
        assertThat(team.look(email)).isEqualTo(before);
    }

    @Test
    void whoHasNoAddressIsMadeByNobodyEither() {
        var nameless = new NewAccount(attempt, PASSWORD, Map.of("name", "Ann"));

        assertThat(provider.accountAdministrator().create(place, ACME, nameless).apply())
                .isInstanceOfSatisfying(
                        Creation.Refused.class,
                        refused -> assertThat(refused.reason()).isInstanceOf(BadAttributes.class));
    }

    @Test
    void nobodyVouchesForASignUp() {
        signUp(Map.of("email", email));

        assertThat(provider.accountAdministrator().confirm(place, ACME, attempt))
                .isEqualTo(new Refused(Plain.UNSUPPORTED));
        assertThat(team.people()).isEmpty();
    }

    @Test
    void whereNumbersAreNamesTooNobodyBringsOneAlong() {
        team.close();
        opened.close();
        serve(Team.ofAddressesWithASecret(local));

        assertThat(signUp(Map.of("email", email, "phone_number", "+15550100")))
                .isInstanceOfSatisfying(
                        Enroller.Refused.class,
                        refused -> assertThat(refused.reason()).isInstanceOf(BadAttributes.class));
        signedUp();
    }

    @Test
    void whereNumbersAreTheOnlyNamesNobodyIsMade() {
        team.close();
        opened.close();
        serve(Team.ofNumbers(local));
        var unsupported = new Enroller.Refused(Plain.UNSUPPORTED);

        assertThat(signUp(Map.of("email", email))).isEqualTo(unsupported);
        assertThat(takeUp(PASSWORD)).isEqualTo(unsupported);
        assertThat(create(PASSWORD)).isEqualTo(new Creation.Refused(Plain.UNSUPPORTED));
        assertThat(team.people()).isEmpty();
    }
}
