package io.tenantgate.app.drift;

import static io.tenantgate.app.drift.Walk.kinds;
import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.cognito.emulator.Fault;
import io.tenantgate.adapters.cognito.emulator.OnCognitoLocal;
import io.tenantgate.adapters.cognito.emulator.Team;
import io.tenantgate.app.api.AwsKeys;
import io.tenantgate.app.api.MovableClock;
import io.tenantgate.app.api.Service;
import io.tenantgate.app.api.TakenOver;
import io.tenantgate.app.api.World;
import io.tenantgate.app.api.World.Place;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/// In a pool that a team had before, whoever is in a tenant's group becomes a member, where the tenant takes them in;
/// and neither the team's client nor its people are touched.
@SuppressWarnings("NullAway.Init") // before all tests
@ExtendWith(AwsKeys.class)
class AdoptedDriftTest {
    @RegisterExtension
    static final OnCognitoLocal COGNITO = new OnCognitoLocal();

    private static Team team;
    private static Service service;
    private static World world;

    @BeforeAll
    static void takeOver() {
        team = Team.ofNames(COGNITO.local());
        service = Service.start(new MovableClock(), TakenOver.from(team, COGNITO.local()));
        world = service.world();
    }

    @AfterAll
    static void leave() {
        service.close();
        team.close();
    }

    private static Walk walk() {
        return Walk.of(world.operator());
    }

    private static Place tenant(String admission) {
        var wishes = Map.of("strategy", "group", "settings", Map.of("admission", admission));
        var made = world.register(wishes);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return new Place(made.field("/id"), made.field("/slug"), "");
    }

    /// Somebody who was there before, in the group of that tenant.
    private static String existing(Place tenant) {
        var name = "p" + UUID.randomUUID().toString().substring(0, 8);
        team.add(name, name + "@example.com");
        team.addToGroup(name, new Hand(service, tenant).group());
        return name;
    }

    private static String signIn(Place tenant, String username) {
        return world.signInAnswer(tenant, username, Team.PASSWORD).outcome();
    }

    @Test
    void whoIsInTheGroupBecomesAMemberAndComesIn() {
        var here = tenant("adopt");
        var there = tenant("adopt");
        var ann = existing(here);

        var found = walk().looking(here);
        assertThat(kinds(found)).containsExactly("extra_account");
        assertThat(found.getFirst().path("repair").asText()).isEqualTo("adopt_account");
        assertThat(walk().repairing(there)).isEmpty();
        assertThat(walk().repairing(here).getFirst().path("repaired").asBoolean())
                .isTrue();

        assertThat(walk().looking(here)).isEmpty();
        assertThat(world.operator().get(here.users()).json().path("items")).hasSize(1);
        assertThat(signIn(here, ann)).isEqualTo("200");
        assertThat(world.operator().get(here.users()).json().path("items")).hasSize(1);
    }

    @Test
    void whoWasRemovedOrIsInvitedIsNotTakenIn() {
        var here = tenant("adopt");
        var ann = existing(here);
        assertThat(signIn(here, ann)).isEqualTo("200");
        var member = world.operator().get(here.users()).field("/items/0/id");
        world.operator().delete(here.users() + "/" + member);
        team.addToGroup(ann, new Hand(service, here).group());
        world.invite(here, existing(here) + "@example.com");

        assertThat(walk().repairing(here)).isEmpty();
    }

    @Test
    void aStrictTenantTakesThemOutOfItsGroupAndLeavesThemTheirAccount() {
        var strict = tenant("strict");
        var ann = existing(strict);

        var found = walk().repairing(strict);

        assertThat(found.getFirst().path("repair").asText()).isEqualTo("leave_group");
        assertThat(COGNITO.local().inventory().groupsOf(team.pool(), ann)).isEmpty();
        assertThat(team.people()).contains(ann + "@example.com");
        assertThat(walk().looking(strict)).isEmpty();
    }

    @Test
    void theTeamsClientIsTheirsToMakeAgain() {
        var here = tenant("adopt");
        COGNITO.local()
                .door()
                .next("DescribeUserPoolClient", Fault.answered(400, "ResourceNotFoundException", "It is gone."));

        var found = walk().repairing(here);

        assertThat(kinds(found)).containsExactly("deleted_client");
        assertThat(found.getFirst().has("repair")).isFalse();
        assertThat(found.getFirst().path("repaired").asBoolean()).isFalse();
        assertThat(team.clients()).containsExactly("web");
    }
}
