package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.cognito.emulator.OnCognitoLocal;
import io.tenantgate.adapters.cognito.emulator.Team;
import io.tenantgate.app.api.World.Place;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A team that has a user pool takes it over with the variables that it has, as one tenant: its people sign in as they
/// are. Behind the adapter stands cognito-local, where everything was made by the plain SDK.
@SuppressWarnings("NullAway.Init") // before all tests
@ExtendWith(AwsKeys.class)
class AdoptionApiTest {
    @RegisterExtension
    static final OnCognitoLocal COGNITO = new OnCognitoLocal();

    private static final String OWNER = "olga@example.com";

    private static final MovableClock clock = new MovableClock();
    private static Team team;
    private static Service service;
    private static World world;
    private static Place acme;

    @BeforeAll
    static void takeOver() {
        team = Team.ofAddresses(COGNITO.local());
        team.add(OWNER, OWNER);
        service = Service.start(clock, variables());
        world = service.world();
        acme = world.adopting(Map.of("owner", Map.of("email", OWNER)));
    }

    private static Map<String, String> variables() {
        return Map.of(
                "COGNITO_USER_POOL_ID", team.pool(),
                "COGNITO_CLIENT_ID", team.client(),
                "AWS_REGION", "eu-west-1",
                "TENANTGATE_PROVIDERS_COGNITO_KIND", "cognito",
                "TENANTGATE_PROVIDERS_COGNITO_ENDPOINT",
                        COGNITO.local().door().uri().toString());
    }

    @AfterAll
    static void leave() {
        service.close();
        team.close();
    }

    @Test
    void theTenantLivesInThePoolThatWasThere() {
        var tenant = world.operator().get("/v1/tenants/" + acme.slug());

        assertThat(tenant.field("/provider")).isEqualTo("cognito");
        assertThat(tenant.field("/placement/pool_id")).isEqualTo(team.pool());
        assertThat(tenant.field("/placement/client_id")).isEqualTo(team.client());
        assertThat(world.anyone()
                        .get("/v1/tenants/" + acme.slug() + "/token-verification")
                        .field("/tenant_check/claim"))
                .isEqualTo("client_id");
    }

    @Test
    void theFirstSignInMakesTheMembershipAndTheNextFindsIt() {
        var ann = existing();

        var first = signIn(ann);
        var member = me(first.field("/tokens/access_token"));
        var again = me(signIn(ann).field("/tokens/access_token"));

        assertThat(member.field("/username")).isEqualTo(ann);
        assertThat(member.field("/roles/0")).isEqualTo("member");
        assertThat(again.field("/id")).isEqualTo(member.field("/id"));
        assertThat(new Trail(service).of(acme))
                .filteredOn(line -> line.endsWith("USER " + member.field("/id") + " {}"))
                .first()
                .asString()
                .startsWith("membership-adopt SUCCESS");
        var listed = world.operator().get(acme.users() + "?q=" + ann);
        assertThat(listed.field("/items/0/email")).as(listed.text()).isEqualTo(ann);
        assertThat(listed.field("/items/0/status")).isEqualTo("active");
    }

    @Test
    void itsSessionGoesOnAndEnds() {
        var signedIn = signIn(existing());

        var next = world.refresh(acme, signedIn.field("/tokens/refresh_token"));
        assertThat(next.outcome()).as(next.text()).isEqualTo("200");
        var bearer = next.field("/tokens/access_token");
        assertThat(world.anyone().as(bearer).post("/v1/auth/sign-out", Map.of()).status())
                .isEqualTo(204);

        assertThat(me(bearer).outcome()).isEqualTo("401 invalid_token");
    }

    @Test
    void aWrongPasswordAndNobodyAreAnsweredAlikeAndMakeNoMember() {
        var ann = existing();

        var wrong = world.signInAnswer(acme, ann, "Wrong-Horse-1");
        var nobody = world.signInAnswer(acme, "nobody@example.com", "Wrong-Horse-1");

        assertThat(wrong.outcome()).isEqualTo(nobody.outcome()).isEqualTo("401 invalid_credentials");
        assertThat(world.operator().get(acme.users() + "?q=" + ann).field("/items/0/id"))
                .isEmpty();
    }

    @Test
    void ofTwoFirstSignInsAtOnceOnTwoInstancesOneMakesTheMembership() throws Exception {
        var ann = existing();
        try (var other = Service.beside(service.database(), variables());
                var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var elsewhere = other.world();
            var attempts = Stream.of(world, elsewhere, world, elsewhere)
                    .<Callable<String>>map(at ->
                            () -> at.signInAnswer(acme, ann, Team.PASSWORD).outcome())
                    .toList();
            for (var answered : callers.invokeAll(attempts)) {
                assertThat(answered.get()).isEqualTo("200");
            }
        }

        var listed = world.operator().get(acme.users() + "?q=" + ann);
        assertThat(listed.field("/items/0/id")).isNotEmpty();
        assertThat(listed.field("/items/1/id")).isEmpty();
        assertThat(new Trail(service).of(acme))
                .filteredOn(line -> line.startsWith("membership-adopt"))
                .filteredOn(line -> line.contains(listed.field("/items/0/id")))
                .hasSize(1);
    }

    @Test
    void whoIsDisabledStaysOutAndWhoIsRemovedGoesWithTheAccount() {
        var ann = existing();
        var path = acme.users() + "/"
                + me(signIn(ann).field("/tokens/access_token")).field("/id");

        assertThat(world.operator().patch(path, Map.of("enabled", false)).status())
                .isEqualTo(200);
        assertThat(world.signInAnswer(acme, ann, Team.PASSWORD).outcome()).isEqualTo("403 user_disabled");
        assertThat(world.operator().delete(path).status()).isEqualTo(204);

        assertThat(world.signInAnswer(acme, ann, Team.PASSWORD).outcome()).isEqualTo("401 invalid_credentials");
        assertThat(team.people()).doesNotContain(ann).contains(OWNER);
    }

    @Test
    void whoIsInvitedComesInByTheInvitationWithTheirPassword() {
        var early = world.signInAnswer(acme, OWNER, Team.PASSWORD);
        assertThat(early.outcome()).isEqualTo("401 invalid_credentials");

        var wrong = world.accept(acme, world.codeFor(acme, OWNER), "Wrong-Horse-1");
        assertThat(wrong.outcome()).isEqualTo("401 invalid_credentials");
        var accepted = world.accept(acme, world.codeFor(acme, OWNER), Team.PASSWORD);

        assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
        assertThat(me(signIn(OWNER).field("/tokens/access_token")).field("/roles/0"))
                .isEqualTo("owner");
    }

    @Test
    void aTokenThatCognitoIssuedPastUsIsItsMembersFromTheFirstSignInOn() {
        var ann = existing();
        var early = team.signIn(ann, team.client()).accessToken();
        assertThat(me(early).outcome()).isEqualTo("401 invalid_token");
        signIn(ann);

        var issued = team.signIn(ann, team.client());

        assertThat(me(issued.accessToken()).field("/username")).isEqualTo(ann);
        assertThat(world.verify(issued.accessToken()).field("/tenant")).isEqualTo(acme.id());
        assertThat(me(issued.idToken()).outcome()).isEqualTo("401 invalid_token");
    }

    @Test
    void aTokenOfAnotherClientOfThePoolOpensNothing() {
        var ann = existing();
        signIn(ann);

        var foreign = team.signIn(ann, team.anotherClient()).accessToken();

        assertThat(me(foreign).outcome()).isEqualTo("401 invalid_token");
        assertThat(world.verify(foreign).field("/reason")).isEqualTo("wrong_tenant");
    }

    @Test
    void oneThatWasIssuedPastUsEndsAtSignOutAndWithTheMember() {
        var ann = existing();
        var member = me(signIn(ann).field("/tokens/access_token")).field("/id");
        var first = team.signIn(ann, team.client()).accessToken();

        assertThat(world.anyone().as(first).post("/v1/auth/sign-out", Map.of()).status())
                .isEqualTo(204);
        clock.forward(Duration.ofSeconds(1));
        COGNITO.local().forward(Duration.ofSeconds(1));
        var second = team.signIn(ann, team.client()).accessToken();
        assertThat(me(second).outcome()).isEqualTo("200");
        world.operator().patch(acme.users() + "/" + member, Map.of("enabled", false));

        assertThat(me(second).outcome()).isEqualTo("403 user_disabled");
    }

    @Test
    void thePoolBelongsToOneTenant() {
        var second = register(Map.of("settings", Map.of("admission", "adopt")));
        var groups = register(Map.of("strategy", "group"));

        assertThat(second.outcome()).isEqualTo("409 conflict");
        assertThat(second.field("/errors/0/field")).isEqualTo("provider");
        assertThat(groups.outcome()).isEqualTo("409 conflict");
    }

    @Test
    void whatAPoolThatWasThereCannotHoldIsRefusedInWords() {
        for (var strategy : List.of("client", "attribute")) {
            var refused = register(Map.of("strategy", strategy));
            assertThat(refused.outcome()).isEqualTo("422 strategy_cannot");
            assertThat(refused.field("/errors/0/field")).isEqualTo("strategy");
        }
        var settings = register(Map.of("settings", Map.of("access_token_minutes", 10)));
        assertThat(settings.outcome()).isEqualTo("422 strategy_cannot");
        assertThat(settings.field("/errors/0/field")).isEqualTo("settings.access_token_minutes");
    }

    @Test
    void whoSignsUpUnderTheirAddressIsAMemberByTheCodeAndMayRecoverThePassword() {
        var person = world.person(acme);
        var visitor = world.signIn(person);
        assertThat(world.refresh(acme, visitor.refreshToken()).outcome()).isEqualTo("200");

        var forgotten = world.anyone().post(acme.auth("forgot-password"), Map.of("username", person.email()));
        assertThat(forgotten.outcome()).as(forgotten.text()).isEqualTo("202");
        assertThat(COGNITO.local().post().newestCode(person.email())).isPresent();
        assertThat(team.people()).filteredOn(person.email()::equals).hasSize(1);
    }

    @Test
    void whoIsNewTakesAnInvitationUpAndIsRemovedWithTheAccount() {
        var email = fresh();
        world.invite(acme, email);

        var accepted = world.accept(acme, world.codeFor(acme, email), Team.PASSWORD);
        assertThat(accepted.outcome()).as(accepted.text()).isEqualTo("200");
        var member = me(signIn(email).field("/tokens/access_token")).field("/id");
        assertThat(team.people()).contains(email);

        assertThat(world.operator().delete(acme.users() + "/" + member).status())
                .isEqualTo(204);
        assertThat(team.people()).doesNotContain(email);
    }

    @Test
    void whomAnAdministratorMakesReplacesThePassword() {
        var email = fresh();

        var made =
                world.operator().post(acme.users(), Map.of("email", email, "temporary_password", "Temporary-Horse-1"));

        assertThat(made.outcome()).as(made.text()).isEqualTo("201");
        assertThat(world.signInAnswer(acme, email, "Temporary-Horse-1").field("/challenge/name"))
                .isEqualTo("new_password_required");
        assertThat(world.operator()
                        .post(acme.users(), Map.of("email", existing(), "temporary_password", Team.PASSWORD))
                        .outcome())
                .isEqualTo("409 user_exists");
    }

    @Test
    void nobodyVouchesForASignUpWhoseAddressIsToBeProven() {
        var email = fresh();
        world.signUp(acme, email, Team.PASSWORD);
        var open = world.operator().get(acme.users() + "?status=unconfirmed&q=" + email);

        var vouched = world.operator().post(acme.users() + "/" + open.field("/items/0/id") + "/confirm", Map.of());

        assertThat(vouched.outcome()).as(open.text()).isEqualTo("501 not_supported");
        assertThat(team.people()).doesNotContain(email);
    }

    @Test
    void whatThePoolHoldsIsNotChangedLaterEither() {
        var change = world.operator().with("If-Match", "*");
        var path = "/v1/tenants/" + acme.slug();

        for (var setting : Map.of("access_token_minutes", 10, "password_policy", "nist-800-63b-4")
                .entrySet()) {
            var refused = change.patch(path, Map.of("settings", Map.ofEntries(setting)));
            assertThat(refused.outcome()).as(refused.text()).isEqualTo("422 strategy_cannot");
        }
        assertThat(change.patch(path, Map.of("settings", Map.of("tier", "gold")))
                        .outcome())
                .isEqualTo("200");
    }

    /// The team's pool sends none to whoever signs up, and need not: the codes are Tenantgate's own.
    @Test
    void aCheckMissesNoCodesOfThePoolAndSaysHowFarItReached() {
        var checked = world.operator().post("/v1/operator/providers/cognito/check", Map.of());

        assertThat(checked.field("/ok")).as(checked.text()).isEqualTo("true");
        assertThat(checked.field("/places/chosen")).isEqualTo("1");
        assertThat(checked.field("/places/in_use")).isEqualTo("1");
    }

    private static Api.Answer register(Map<String, ?> wishes) {
        return world.register(wishes);
    }

    private static Api.Answer signIn(String username) {
        var answer = world.signInAnswer(acme, username, Team.PASSWORD);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    private static Api.Answer me(String bearer) {
        return world.anyone().as(bearer).get("/v1/auth/me");
    }

    private static String fresh() {
        return "p" + UUID.randomUUID().toString().substring(0, 8) + "@example.com";
    }

    /// Somebody who was there before.
    private static String existing() {
        var email = fresh();
        team.add(email, email);
        return email;
    }
}
