package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.cognito.emulator.OnCognitoLocal;
import io.tenantgate.app.api.World.Person;
import io.tenantgate.app.api.World.Place;
import io.tenantgate.domain.tenancy.StrategyName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The same API and the same strategies, with the accounts at Amazon Cognito: behind the adapter stands cognito-local.
@SuppressWarnings("NullAway.Init") // before all tests
@ExtendWith(AwsKeys.class)
class CognitoLocalApiTest {
    private static final String NEW_PASSWORD = "Brand-New-Horse-9";

    @RegisterExtension
    static final OnCognitoLocal COGNITO = new OnCognitoLocal();

    private static Service service;
    private static World world;

    @BeforeAll
    static void serve() {
        service = Service.start(
                new MovableClock(),
                Map.of(
                        "TENANTGATE_PROVIDERS_WEST_KIND", "cognito",
                        "TENANTGATE_PROVIDERS_WEST_MFA", "optional",
                        "TENANTGATE_PROVIDERS_WEST_ENDPOINT",
                                COGNITO.local().door().uri().toString(),
                        "AWS_REGION", "eu-west-1"));
        world = service.world();
    }

    @AfterAll
    static void leave() {
        service.close();
    }

    @ParameterizedTest
    @EnumSource
    void whoSignsUpSignsInAndIsWhoTheyAre(StrategyName strategy) {
        var person = person(world.tenant(strategy, Map.of()));
        var visitor = world.signIn(person);
        var me = world.anyone().as(visitor.accessToken()).get("/v1/auth/me");

        assertThat(me.outcome()).as(me.text()).isEqualTo("200");
        assertThat(me.field("/id")).isEqualTo(person.id());
        assertThat(me.field("/username")).isEqualTo(person.email());
        assertThat(me.field("/subject/issuer")).isEqualTo(person.tenant().issuer());
    }

    @ParameterizedTest
    @EnumSource
    void aTokenIsItsTenantsAndOpensNothingElsewhere(StrategyName strategy) {
        var home = world.tenant(strategy, Map.of());
        var neighbour = world.tenant(strategy, Map.of());
        var visitor = world.signIn(person(home));

        for (var token : List.of(visitor.accessToken(), visitor.idToken())) {
            assertThat(world.verify(token).field("/active")).isEqualTo("true");
            assertThat(world.verify(token).field("/tenant")).isEqualTo(home.id());
        }
        assertThat(world.anyone()
                        .as(visitor.accessToken())
                        .get("/v1/tenants/" + neighbour.slug() + "/auth/me")
                        .outcome())
                .isEqualTo("403 wrong_tenant");
        assertThat(signIn(neighbour, visitor.person())).isEqualTo("401 invalid_credentials");
    }

    private String signIn(Place tenant, Person person) {
        return world.signInAnswer(tenant, person.email(), person.password()).outcome();
    }

    @ParameterizedTest
    @EnumSource
    void aWrongPasswordAndNobodyAreAnsweredAlike(StrategyName strategy) {
        var person = person(world.tenant(strategy, Map.of()));

        var wrong = world.signInAnswer(person.tenant(), person.email(), NEW_PASSWORD);
        var nobody = world.signInAnswer(person.tenant(), "nobody@example.com", NEW_PASSWORD);

        assertThat(wrong.outcome()).isEqualTo(nobody.outcome()).isEqualTo("401 invalid_credentials");
    }

    @ParameterizedTest
    @EnumSource
    void aSessionGoesOnUntilItIsLeft(StrategyName strategy) {
        var visitor = world.signIn(person(world.tenant(strategy, Map.of())));
        var tenant = visitor.person().tenant();

        var next = world.refresh(tenant, visitor.refreshToken());
        assertThat(next.outcome()).as(next.text()).isEqualTo("200");
        var me = world.anyone().as(next.field("/tokens/access_token"));
        var left = me.post("/v1/auth/sign-out", Map.of());

        assertThat(left.status()).as(left.text()).isEqualTo(204);
        assertThat(me.get("/v1/auth/me").outcome()).isEqualTo("401 invalid_token");
        assertThat(world.refresh(tenant, next.field("/tokens/refresh_token")).outcome())
                .isEqualTo("401 invalid_token");
    }

    @ParameterizedTest
    @EnumSource
    void anAttributeIsChangedByItsHolder(StrategyName strategy) {
        var visitor = world.signIn(person(world.tenant(strategy, Map.of())));
        var me = world.anyone().as(visitor.accessToken());

        var changed = me.patch("/v1/auth/me", Map.of("attributes", Map.of("given_name", "Ann")));

        assertThat(changed.outcome()).as(changed.text()).isEqualTo("200");
        assertThat(me.get("/v1/auth/me").field("/attributes/given_name")).isEqualTo("Ann");
    }

    @ParameterizedTest
    @EnumSource
    void whoWasInvitedComesIn(StrategyName strategy) {
        var tenant = world.tenant(strategy, Map.of());
        var email = World.freshAddress();
        world.invite(tenant, email);

        var accepted = world.accept(tenant, world.codeFor(tenant, email), World.PASSWORD);

        assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
        assertThat(world.signInAnswer(tenant, email, World.PASSWORD).outcome()).isEqualTo("200");
    }

    /// Where accounts are the tenant's own: elsewhere nobody sets another one's password.
    @ParameterizedTest
    @EnumSource(names = {"POOL", "ATTRIBUTE"})
    void aTemporaryPasswordIsReplacedAtTheFirstSignIn(StrategyName strategy) {
        var tenant = world.tenant(strategy, Map.of());
        var neighbour = world.tenant(strategy, Map.of());
        var email = World.freshAddress();
        var made = world.operator()
                .post(tenant.users(), Map.of("email", email, "temporary_password", "Temporary-Horse-1"));
        assertThat(made.outcome()).as(made.text()).isEqualTo("201");

        assertThat(signIn(tenant, new Person(tenant, email, World.PASSWORD, made.field("/id"))))
                .isEqualTo("401 invalid_credentials");
        var asked = world.signInAnswer(tenant, email, "Temporary-Horse-1");
        var answers = Map.of("new_password", NEW_PASSWORD);

        assertThat(asked.field("/challenge/name")).as(asked.text()).isEqualTo("new_password_required");
        assertThat(world.answer(tenant, asked, Map.of("new_password", "weak")).outcome())
                .isEqualTo("400 password_policy");
        assertThat(world.answer(neighbour, asked, answers).outcome()).isEqualTo("401 session_expired");
        var answered = world.answer(tenant, asked, answers);
        assertThat(answered.field("/status")).as(answered.text()).isEqualTo("authenticated");
        assertThat(world.refresh(tenant, answered.field("/tokens/refresh_token"))
                        .outcome())
                .isEqualTo("200");
        assertThat(world.answer(tenant, asked, answers).outcome()).isEqualTo("401 session_expired");
        assertThat(world.signInAnswer(tenant, email, NEW_PASSWORD).field("/status"))
                .isEqualTo("authenticated");
    }

    /// It tells nobody else that there is an account, and is answered in its own form, at its own tenant, once.
    @ParameterizedTest
    @EnumSource
    void whoHasAnAuthenticatorAppIsAskedForItsCode(StrategyName strategy) {
        var home = world.tenant(strategy, Map.of());
        var neighbour = world.tenant(strategy, Map.of());
        var visitor = world.signIn(person(home));
        var app = COGNITO.local().setUpApp(visitor.accessToken());

        var asked = world.signInAnswer(home, visitor.person().email(), World.PASSWORD);

        assertThat(asked.field("/challenge/name")).as(asked.text()).isEqualTo("totp");
        assertThat(signIn(neighbour, visitor.person())).isEqualTo("401 invalid_credentials");
        assertThat(world.answer(neighbour, asked, Map.of("code", app.code())).outcome())
                .isEqualTo("401 session_expired");
        var unformed = world.answer(home, asked, Map.of("otp", "1"));
        assertThat(unformed.outcome()).isEqualTo("400 invalid_request");
        assertThat(unformed.field("/errors/0/field")).isEqualTo("answers.code");
        assertThat(unformed.field("/errors/1/field")).isEqualTo("answers.otp");
        assertThat(world.answer(home, asked, Map.of("code", app.wrongCode())).outcome())
                .isEqualTo("400 code_mismatch");
        assertThat(world.answer(home, asked, Map.of("code", app.code())).field("/status"))
                .isEqualTo("authenticated");
        assertThat(world.answer(home, asked, Map.of("code", app.code())).outcome())
                .isEqualTo("401 session_expired");
    }

    @Test
    void whoHasTwoFactorsChoosesAmongThem() {
        var tenant = world.tenant(StrategyName.POOL, Map.of());
        var visitor = world.signIn(person(tenant));
        var app = COGNITO.local().setUpApp(visitor.accessToken());
        app.orTextMessages();

        var asked = world.signInAnswer(tenant, visitor.person().email(), World.PASSWORD);
        assertThat(asked.json().at("/challenge/parameters/choices")).hasToString("[\"sms_code\",\"totp\"]");
        var refused = world.answer(tenant, asked, Map.of("choice", "email_code"));
        var chosen = world.answer(tenant, asked, Map.of("choice", "totp"));

        assertThat(refused.outcome()).isEqualTo("400 invalid_request");
        assertThat(refused.field("/errors/0/field")).isEqualTo("answers.choice");
        assertThat(chosen.field("/challenge/name")).as(chosen.text()).isEqualTo("totp");
        assertThat(world.answer(tenant, chosen, Map.of("code", app.code())).field("/status"))
                .isEqualTo("authenticated");
    }

    /// The codes are Cognito's to send.
    private Person person(Place tenant) {
        var email = World.freshAddress();
        world.signUp(tenant, email, World.PASSWORD);
        var code = Eventually.get(() -> COGNITO.local().post().newestCode(email), Optional::isPresent)
                .orElseThrow();
        var confirmed = world.anyone().post(tenant.auth("confirm-sign-up"), Map.of("username", email, "code", code));
        assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
        return new Person(tenant, email, World.PASSWORD, confirmed.field("/user_id"));
    }
}
