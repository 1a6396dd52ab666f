package io.tenantgate.app.cuts;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.cognito.emulator.OnCognitoLocal;
import io.tenantgate.adapters.cognito.emulator.Team;
import io.tenantgate.app.api.World;
import io.tenantgate.app.api.World.Place;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Law: in a pool that was there before, too, whoever tries an address at a sign-up learns nothing of the people in it,
/// and changes nothing for them.
@SuppressWarnings("NullAway.Init") // before all tests
class AdoptedSignUpTest {
    private static final String TEAMS_OWN = "ann@example.com";

    @RegisterExtension
    static final OnCognitoLocal COGNITO = new OnCognitoLocal();

    private static Team team;
    private static AtCognito service;
    private Place home;

    @BeforeAll
    static void serve() {
        team = Team.ofNamesWithCodes(COGNITO.local());
        team.add("ann", TEAMS_OWN);
        service = AtCognito.start(
                COGNITO.local(),
                Map.of(
                        "TENANTGATE_PROVIDERS_WEST_POOL", team.pool(),
                        "TENANTGATE_PROVIDERS_WEST_CLIENT", team.client()));
    }

    @AfterAll
    static void stop() {
        service.close();
        team.close();
    }

    @BeforeEach
    void onboard() {
        home = tenant();
        service.signUp(home, World.freshAddress());
        service.service().errands().all();
    }

    private static Place tenant() {
        return service.world().adopting(Map.of("strategy", "group"));
    }

    private static String member(Place tenant) {
        var email = World.freshAddress();
        service.comeIn(tenant, email);
        return email;
    }

    @Test
    void whoeverIsKnownTheAnswerIsTheSameAndCognitoIsNotAsked() {
        var known =
                Stream.of(TEAMS_OWN, member(home), member(tenant()), invited(), open(), soon(), World.freshAddress());

        var all = known.toList();
        COGNITO.local().door().breakOff(0, Outage.CALL_LOST.fault());
        var answers = all.stream().map(this::answers).distinct();

        assertThat(answers).hasSize(1).first().asString().contains("confirmation_required");
        assertThat(COGNITO.local().door().brokeOff()).isFalse();
        COGNITO.local().door().mend();
        service.service().tryToKeepPromises();
    }

    private String invited() {
        var email = World.freshAddress();
        service.world().invite(home, email);
        return email;
    }

    private String open() {
        var email = soon();
        service.codeFor(email);
        return email;
    }

    private String soon() {
        var email = World.freshAddress();
        service.signUp(home, email);
        return email;
    }

    private String answers(String email) {
        var signedUp = service.signUp(home, email);
        var resent = service.world().anyone().post(home.auth("resend-code"), Map.of("username", email));
        return signedUp.text() + resent.text();
    }

    @Test
    void whoIsInAlreadyStaysSoWithThePasswordThatTheyHave() {
        var member = member(home);
        var people = team.people().size();

        service.world().anyone().post(home.auth("sign-up"), Map.of("email", member, "password", "Another-Horse-9"));
        service.service().errands().all();

        service.isIn(home, member);
        assertThat(team.people()).hasSize(people);
        assertThat(team.signIn("ann", team.anotherClient()).accessToken()).isNotEmpty();
    }

    @Test
    void whoIsNewComesInByTheCodeAndAtThisTenantAlone() {
        var neighbour = tenant();
        var email = member(home);

        service.isIn(home, email);
        assertThat(service.comesIn(neighbour, email)).isFalse();
    }
}
