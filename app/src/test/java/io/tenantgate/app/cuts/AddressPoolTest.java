package io.tenantgate.app.cuts;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.cognito.emulator.OnCognitoLocal;
import io.tenantgate.adapters.cognito.emulator.Team;
import io.tenantgate.app.api.Api;
import io.tenantgate.app.api.World;
import io.tenantgate.app.api.World.Place;
import io.tenantgate.testkit.provider.Lifeline.Side;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// In a pool that was there before, and whose usernames are addresses: people whose process dies at any request that it
/// sends to Amazon Cognito come in all the same, with one account; and nobody gets an account that was there by typing
/// its address, learns of it, or changes it.
@SuppressWarnings("NullAway.Init") // before all tests
class AddressPoolTest {
    private static final String STRANGERS = "Another-Horse-9";

    @RegisterExtension
    static final OnCognitoLocal COGNITO = new OnCognitoLocal();

    private static Team shared;
    private static Team own;
    private static AtCognito service;
    private static World world;
    private static Home inGroup;
    private static Home inPool;

    /// A tenant, and the team whose pool it lives in.
    private record Home(Place tenant, Team team) {
        void hasOne(String email) {
            assertThat(team.people()).filteredOn(email::equals).hasSize(1);
        }
    }

    @BeforeAll
    static void serve() {
        shared = Team.ofAddressesWithASecret(COGNITO.local());
        own = Team.ofAddresses(COGNITO.local());
        var settings = new HashMap<>(taken("WEST", shared));
        settings.putAll(taken("EAST", own));
        settings.put("TENANTGATE_PROVIDERS_EAST_KIND", "cognito");
        settings.put(
                "TENANTGATE_PROVIDERS_EAST_ENDPOINT",
                COGNITO.local().door().uri().toString());
        service = AtCognito.start(COGNITO.local(), settings);
        world = service.world();
        inGroup = new Home(group(), shared);
        inPool = new Home(world.adopting(Map.of("provider", "east", "strategy", "pool")), own);
    }

    private static Map<String, String> taken(String provider, Team team) {
        var name = "TENANTGATE_PROVIDERS_" + provider;
        return Map.of(name + "_POOL", team.pool(), name + "_CLIENT", team.client());
    }

    private static Place group() {
        return world.adopting(Map.of("provider", "west", "strategy", "group"));
    }

    @AfterAll
    static void stop() {
        service.close();
        shared.close();
        own.close();
    }

    static Stream<Arguments> everyWay() {
        return Stream.of(Side.values())
                .flatMap(side -> Stream.of("group", "pool").map(home -> Arguments.of(home, side)));
    }

    private static Home home(String strategy) {
        return strategy.equals("group") ? inGroup : inPool;
    }

    private static Api.Answer signUp(Place tenant, String email, String password) {
        return world.anyone().post(tenant.auth("sign-up"), Map.of("email", email, "password", password));
    }

    private static String codeFor(Place tenant, String email) {
        assertThat(signUp(tenant, email, World.PASSWORD).outcome()).isEqualTo("202");
        return world.codeFor(tenant, email);
    }

    private static void comeIn(Home home, String email) {
        var code = codeFor(home.tenant(), email);
        assertThat(service.confirm(home.tenant(), email, code).outcome()).isEqualTo("200");
        isIn(home, email);
    }

    /// A process that died before the password was given for good leaves one that is to be replaced.
    private static void isIn(Home home, String email) {
        assertThat(service.comesIn(home.tenant(), email)).isTrue();
        home.hasOne(email);
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void aCodeThatWasTakenMakesAMemberOrIsTakenAgain(String strategy, Side side) {
        var home = home(strategy);
        service.service().atEveryCall(side, _ -> {
            var email = World.freshAddress();
            var code = codeFor(home.tenant(), email);
            return new Act(() -> service.confirm(home.tenant(), email, code), () -> {
                if (!service.comesIn(home.tenant(), email)) {
                    assertThat(service.confirm(home.tenant(), email, code).outcome())
                            .isEqualTo("200");
                }
                isIn(home, email);
            });
        });
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void whoTakesAnInvitationUpIsAMemberOrTakesItUpAgain(String strategy, Side side) {
        var home = home(strategy);
        service.service().atEveryCall(side, _ -> {
            var email = World.freshAddress();
            world.invite(home.tenant(), email);
            var token = world.codeFor(home.tenant(), email);
            return new Act(() -> world.accept(home.tenant(), token, World.PASSWORD), () -> {
                if (!service.comesIn(home.tenant(), email)) {
                    assertThat(world.accept(home.tenant(), token, World.PASSWORD)
                                    .outcome())
                            .isEqualTo("200");
                }
                isIn(home, email);
            });
        });
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void whoWasThereKeepsTheirAccountAsItIsWhateverIsCutOff(String strategy, Side side) {
        var home = home(strategy);
        service.service().atEveryCall(side, _ -> {
            var email = World.freshAddress();
            home.team().add(email, email);
            var before = home.team().look(email);
            assertThat(signUp(home.tenant(), email, STRANGERS).outcome()).isEqualTo("202");
            var code = world.codeFor(home.tenant(), email);
            return new Act(() -> service.confirm(home.tenant(), email, code), () -> {
                assertThat(home.team().look(email)).isEqualTo(before);
                assertThat(world.signInAnswer(home.tenant(), email, STRANGERS).outcome())
                        .isEqualTo("401 invalid_credentials");
                if (!service.comesIn(home.tenant(), email)) {
                    assertThat(service.confirm(home.tenant(), email, code).outcome())
                            .isEqualTo("200");
                }
                isIn(home, email);
            });
        });
    }

    @ParameterizedTest
    @EnumSource
    void whomAnAdministratorMakesIsMadeOnce(Side side) {
        service.service().atEveryCall(side, _ -> Making.withKey(world, inPool.tenant(), World.freshAddress()));
        service.service().atEveryCall(side, _ -> Making.withoutKey(world, inPool.tenant(), World.freshAddress()));
    }

    @Test
    void whoeverIsKnownTheAnswerIsTheSameAndCognitoIsNotAsked() {
        var member = World.freshAddress();
        comeIn(inGroup, member);
        var neighbours = World.freshAddress();
        comeIn(new Home(group(), shared), neighbours);
        var theTeams = World.freshAddress();
        shared.add(theTeams, theTeams);
        var neverConfirmed = World.freshAddress();
        shared.addUnproven(neverConfirmed);
        codeFor(inGroup.tenant(), World.freshAddress());

        COGNITO.local().door().breakOff(0, Outage.CALL_LOST.fault());
        var answers = Stream.of(member, neighbours, theTeams, neverConfirmed, World.freshAddress())
                .map(AddressPoolTest::answers)
                .distinct()
                .toList();
        service.service().tryToKeepPromises();

        assertThat(answers).hasSize(1).first().asString().contains("confirmation_required");
        assertThat(COGNITO.local().door().brokeOff()).isFalse();
        COGNITO.local().door().mend();
    }

    private static String answers(String email) {
        var signedUp = signUp(inGroup.tenant(), email, World.PASSWORD);
        var resent = service.service()
                .service()
                .world()
                .anyone()
                .post(inGroup.tenant().auth("resend-code"), Map.of("username", email));
        var wrong = service.confirm(inGroup.tenant(), email, "wrong");
        return signedUp.text() + resent.text() + wrong.outcome();
    }

    @Test
    void aSessionIsRenewedUnderTheUsernameThatCognitoGave() {
        var ann = World.freshAddress();
        comeIn(inGroup, ann);

        var signedIn = world.signInAnswer(inGroup.tenant(), ann, World.PASSWORD);
        var renewed = world.refresh(inGroup.tenant(), signedIn.field("/tokens/refresh_token"));

        assertThat(renewed.outcome()).as(renewed.text()).isEqualTo("200");
    }

    @Test
    void aStrangerWhoTypesTheAddressOfANeighboursMemberGetsNothing() {
        var ann = World.freshAddress();
        comeIn(inGroup, ann);
        var there = group();
        var before = shared.look(ann);

        signUp(there, ann, STRANGERS);
        world.operator().get("/health");
        assertThat(service.confirm(there, ann, "000000").outcome()).isEqualTo("400 code_mismatch");
        service.service().clock().forward(Duration.ofHours(25));
        service.service().recover();

        assertThat(shared.look(ann)).isEqualTo(before);
        assertThat(world.signInAnswer(there, ann, STRANGERS).outcome()).isEqualTo("401 invalid_credentials");
        assertThat(world.signInAnswer(there, ann, World.PASSWORD).outcome()).isEqualTo("401 invalid_credentials");
        isIn(inGroup, ann);
    }

    @Test
    void anAddressThatSomebodyOnlyTypedElsewhereIsNobodysProof() {
        var ann = World.freshAddress();
        shared.addUnproven(ann);
        var before = shared.look(ann);

        var code = codeFor(inGroup.tenant(), ann);

        assertThat(service.confirm(inGroup.tenant(), ann, code).outcome()).isEqualTo("409 conflict");
        service.service().recover();
        assertThat(shared.look(ann)).isEqualTo(before);
        assertThat(service.comesIn(inGroup.tenant(), ann)).isFalse();
    }
}
