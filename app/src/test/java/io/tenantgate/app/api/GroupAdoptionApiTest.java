package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.cognito.emulator.OnCognitoLocal;
import io.tenantgate.adapters.cognito.emulator.Team;
import io.tenantgate.app.api.World.Place;
import io.tenantgate.domain.tenancy.StrategyName;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A team takes its user pool over for several tenants, each with a group in it: who is in the group comes in.
@SuppressWarnings("NullAway.Init") // before all tests
@ExtendWith(AwsKeys.class)
class GroupAdoptionApiTest {
    @RegisterExtension
    static final OnCognitoLocal COGNITO = new OnCognitoLocal();

    private static final Map<String, ?> GROUP = Map.of("strategy", "group");

    private static Team team;
    private static Service service;
    private static World world;

    @BeforeAll
    static void takeOver() {
        team = Team.ofNames(COGNITO.local());
        service = Service.start(new MovableClock(), settings());
        world = service.world();
    }

    private static Map<String, String> settings() {
        var settings = new HashMap<>(TakenOver.from(team, COGNITO.local()));
        settings.put("TENANTGATE_TENANCY_DELETION_GRACE", "PT0S");
        return settings;
    }

    @AfterAll
    static void leave() {
        service.close();
        team.close();
    }

    @Test
    void whoIsInATenantsGroupComesInThereAndNobodyElse() {
        var here = world.adopting(GROUP);
        var there = world.adopting(GROUP);
        var ann = existing(here);

        assertThat(signIn(there, ann)).isEqualTo("401 invalid_credentials");
        assertThat(signIn(here, ann)).isEqualTo("200");
        assertThat(signIn(there, ann)).isEqualTo("401 invalid_credentials");

        assertThat(new Trail(service).of(there)).anyMatch(line -> line.startsWith("sign-in REFUSED no-evidence"));
        team.addToGroup(ann, groupOf(there));
        assertThat(signIn(there, ann)).isEqualTo("200");
    }

    @Test
    void aStrictTenantTakesNobodyInAlthoughTheyAreInItsGroup() {
        var strict = world.tenant(StrategyName.GROUP, Map.of());
        var ann = existing(strict);

        assertThat(signIn(strict, ann)).isEqualTo("401 invalid_credentials");
    }

    @Test
    void whoWasRemovedKeepsTheAccountAndStaysOutAlsoBackInTheGroup() {
        var here = world.adopting(GROUP);
        var ann = existing(here);
        var member = memberOf(here, ann);

        assertThat(world.operator().delete(here.users() + "/" + member).status())
                .isEqualTo(204);
        assertThat(signIn(here, ann)).isEqualTo("401 invalid_credentials");
        team.addToGroup(ann, groupOf(here));

        assertThat(signIn(here, ann)).isEqualTo("401 invalid_credentials");
        assertThat(new Trail(service).of(here)).anyMatch(line -> line.startsWith("sign-in REFUSED departed"));
        assertThat(team.people()).contains(ann + "@example.com");
    }

    @Test
    void aTokenOfOneTenantIsNoneOfItsNeighbour() {
        var here = world.adopting(GROUP);
        var there = world.adopting(GROUP);
        var ann = existing(here);
        team.addToGroup(ann, groupOf(there));
        var bearer = world.signInAnswer(here, ann, Team.PASSWORD).field("/tokens/access_token");

        var answer = world.anyone().as(bearer).get("/v1/tenants/" + there.slug() + "/auth/me");

        assertThat(answer.outcome()).isEqualTo("403 wrong_tenant");
    }

    @Test
    void aTenantThatIsDeletedTakesItsGroupAlongAndNothingElse() {
        var here = world.adopting(GROUP);
        var ann = existing(here);
        var group = groupOf(here);
        memberOf(here, ann);
        var inventory = COGNITO.local().inventory();
        assertThat(inventory.groupsOf(team.pool())).contains(group);

        world.operator().delete("/v1/tenants/" + here.slug());
        Eventually.get(() -> world.operator().get("/v1/tenants/" + here.id()).status(), status -> status == 404);

        assertThat(inventory.groupsOf(team.pool())).doesNotContain(group);
        assertThat(team.people()).contains(ann + "@example.com");
        assertThat(team.clients()).containsExactly("web");
    }

    /// The team's pool is as it has been: nothing was set up for people who sign up.
    @Test
    void aCheckSaysThatThePoolSendsNoCodes() {
        world.adopting(GROUP);

        var checked = world.operator().post("/v1/operator/providers/ours/check", Map.of());

        assertThat(checked.field("/findings/0/code")).as(checked.text()).isEqualTo("codes_not_sent");
        assertThat(checked.field("/findings/0/detail")).contains(team.pool(), "AutoVerifiedAttributes");
        assertThat(checked.field("/places/in_use")).isEqualTo("1");
    }

    private static String memberOf(Place tenant, String username) {
        var bearer = world.signInAnswer(tenant, username, Team.PASSWORD).field("/tokens/access_token");
        return world.anyone().as(bearer).get("/v1/auth/me").field("/id");
    }

    private static String signIn(Place tenant, String username) {
        return world.signInAnswer(tenant, username, Team.PASSWORD).outcome();
    }

    private static String groupOf(Place tenant) {
        return world.operator().get("/v1/tenants/" + tenant.slug()).field("/placement/group");
    }

    /// Somebody who was there before, in the group of that tenant.
    private static String existing(Place tenant) {
        var name = "p" + UUID.randomUUID().toString().substring(0, 8);
        team.add(name, name + "@example.com");
        team.addToGroup(name, groupOf(tenant));
        return name;
    }
}
