package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.api.World.Person;
import io.tenantgate.app.api.World.Place;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Taking an invitation up, or signing up beside one.
class AcceptInvitationApiTest extends ApiTest {
    private static final String ANN = "ann@example.com";

    @Test
    void whoIsInvitedBecomesTheMemberThatTheInvitationNamed() {
        var tenant = world.tenant();
        var invitation =
                world.invite(tenant, Map.of("email", "Ann@Example.com", "name", "Ann", "roles", List.of("admin")));

        var accepted = world.accept(tenant, world.codeFor(tenant, ANN), World.PASSWORD);

        assertThat(accepted.outcome()).isEqualTo("200");
        assertThat(accepted.field("/user_id")).isEqualTo(invitation.field("/user_id"));
        var me = me(new Person(tenant, ANN, World.PASSWORD, ""));
        assertThat(me.field("/id")).isEqualTo(invitation.field("/user_id"));
        assertThat(me.json().path("roles").toString()).isEqualTo("[\"admin\"]");
        assertThat(me.json().path("email_verified").asBoolean()).isTrue();
        assertThat(me.field("/attributes/name")).isEqualTo("Ann");
        assertThat(listed(tenant)).isEmpty();
    }

    @Test
    void whoIsOnlyInvitedIsNobodyYet() {
        var tenant = world.tenant();
        world.invite(tenant, ANN);

        assertThat(world.signInAnswer(tenant, ANN, World.PASSWORD).outcome()).isEqualTo("401 invalid_credentials");
        assertThat(world.anyone()
                        .post(tenant.auth("forgot-password"), Map.of("username", ANN))
                        .outcome())
                .isEqualTo("202");
    }

    @Test
    void aWeakPasswordIsToldWithEveryRuleAndTheTokenStaysGood() {
        var tenant = world.tenant();
        world.invite(tenant, ANN);
        var token = world.codeFor(tenant, ANN);

        var weak = world.accept(tenant, token, "abc");

        assertThat(weak.outcome()).isEqualTo("400 password_policy");
        assertThat(weak.json().path("errors")).hasSize(4);
        assertThat(weak.field("/errors/0/field")).isEqualTo("password");
        assertThat(world.accept(tenant, token, World.PASSWORD).outcome()).isEqualTo("200");
    }

    @Test
    void ofTwoWhoComeAtOnceOneGetsIn() {
        var tenant = world.tenant();
        world.invite(tenant, ANN);
        var token = world.codeFor(tenant, ANN);

        var outcomes = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> world.accept(tenant, token, World.PASSWORD).outcome()))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(outcomes)
                .containsOnlyOnce("200")
                .filteredOn(each -> !each.equals("200"))
                .containsOnly("400 code_mismatch");
    }

    @Test
    void anInvitationEndsAfterSevenDaysAndIsGoodAgainOnceItIsSentAgain() {
        var tenant = world.tenant();
        var id = world.invite(tenant, ANN).field("/id");
        var old = world.codeFor(tenant, ANN);
        clock.forward(Duration.ofDays(7));

        assertThat(world.accept(tenant, old, World.PASSWORD).outcome()).isEqualTo("400 code_expired");
        world.operator().post(tenant.invitations() + "/" + id + "/resend", Map.of());
        assertThat(world.accept(tenant, world.codeAfter(tenant, ANN, old), World.PASSWORD)
                        .outcome())
                .isEqualTo("200");
    }

    @Test
    void whoseTimeIsOverMayBeInvitedAnewOrSignUp() {
        var tenant = world.tenant();
        world.invite(tenant, Map.of("email", ANN, "roles", List.of("owner")));
        world.invite(tenant, Map.of("email", "bob@example.com", "roles", List.of("owner")));
        clock.forward(Duration.ofDays(8));

        assertThat(tried(tenant, "bob@example.com")).isEqualTo("201");
        world.person(tenant, ANN);

        assertThat(me(new Person(tenant, ANN, World.PASSWORD, ""))
                        .json()
                        .path("roles")
                        .toString())
                .isEqualTo("[\"member\"]");
        assertThat(listed(tenant)).containsExactly("bob@example.com");
    }

    @Test
    void aSignUpOfSomebodyInvitedIsAnsweredAsAnyAndPointsToTheInvitation() {
        var tenant = world.tenant();
        world.invite(tenant, ANN);
        var token = world.codeFor(tenant, ANN);

        var invited = world.signUp(tenant, ANN, "Another-Horse-8");
        var message = Eventually.get(
                () -> world.message(tenant, ANN),
                node -> !node.path("subject").asText().contains("to Tenant"));

        assertThat(invited.text())
                .isEqualTo(world.signUp(tenant, "abe@example.com", "Another-Horse-8")
                        .text());
        assertThat(message.path("subject").asText()).isEqualTo("You are invited");
        assertThat(message.hasNonNull("code")).isFalse();
        assertThat(world.accept(tenant, token, World.PASSWORD).outcome()).isEqualTo("200");
        assertThat(world.signInAnswer(tenant, ANN, "Another-Horse-8").outcome())
                .as("as for an address that is nobody's")
                .isEqualTo("403 user_not_confirmed");
    }

    @Test
    void anInvitationEndsTheSignUpsOfItsAddress() {
        var tenant = world.tenant();
        world.signUp(tenant, ANN, "Attacker-Horse-9");
        var code = world.codeFor(tenant, ANN);
        world.invite(tenant, ANN);
        var token = world.codeAfter(tenant, ANN, code);

        assertThat(world.anyone()
                        .post(tenant.auth("confirm-sign-up"), Map.of("username", ANN, "code", code))
                        .outcome())
                .isEqualTo("400 code_mismatch");
        assertThat(world.accept(tenant, token, World.PASSWORD).outcome()).isEqualTo("200");
    }

    private String tried(Place tenant, String email) {
        return world.operator()
                .post(tenant.invitations(), Map.of("email", email))
                .outcome();
    }

    private Api.Answer me(Person person) {
        return world.anyone().as(world.signIn(person).accessToken()).get("/v1/auth/me");
    }

    private List<String> listed(Place tenant) {
        return world.operator().get(tenant.invitations()).json().findValuesAsText("email");
    }
}
