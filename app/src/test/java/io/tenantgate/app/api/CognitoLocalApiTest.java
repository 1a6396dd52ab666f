package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.cognito.emulator.OnCognitoLocal;
import io.tenantgate.app.api.World.Person;
import io.tenantgate.app.api.World.Place;
import io.tenantgate.domain.tenancy.StrategyName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The same API and the same strategies, with the accounts at Amazon Cognito: behind the adapter stands cognito-local.
@SuppressWarnings("NullAway.Init") // before all tests
class CognitoLocalApiTest {
    private static final String NEW_PASSWORD = "Brand-New-Horse-9";

    @RegisterExtension
    static final OnCognitoLocal COGNITO = new OnCognitoLocal();

    private static Service service;
    private static World world;

    @BeforeAll
    static void serve() {
        System.setProperty("aws.accessKeyId", "test");
        System.setProperty("aws.secretAccessKey", "test");
        service = Service.start(
                new MovableClock(),
                Map.of(
                        "TENANTGATE_PROVIDERS_WEST_KIND", "cognito",
                        "TENANTGATE_PROVIDERS_WEST_ENDPOINT",
                                COGNITO.local().door().uri().toString(),
                        "AWS_REGION", "eu-west-1"));
        world = service.world();
    }

    @AfterAll
    static void leave() {
        service.close();
        System.clearProperty("aws.accessKeyId");
        System.clearProperty("aws.secretAccessKey");
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
        var email = freshAddress();
        world.invite(tenant, email);

        var accepted = world.accept(tenant, world.codeFor(tenant, email), World.PASSWORD);

        assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
        assertThat(world.signInAnswer(tenant, email, World.PASSWORD).outcome()).isEqualTo("200");
    }

    private static String freshAddress() {
        return "p" + UUID.randomUUID().toString().substring(0, 8) + "@example.com";
    }

    /// The codes are Cognito's to send.
    private Person person(Place tenant) {
        var email = freshAddress();
        world.signUp(tenant, email, World.PASSWORD);
        var code = Eventually.get(() -> COGNITO.local().post().newestCode(email), Optional::isPresent)
                .orElseThrow();
        var confirmed = world.anyone().post(tenant.auth("confirm-sign-up"), Map.of("username", email, "code", code));
        assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
        return new Person(tenant, email, World.PASSWORD, confirmed.field("/user_id"));
    }
}
