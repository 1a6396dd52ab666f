package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.api.World.Person;
import io.tenantgate.app.api.World.Place;
import io.tenantgate.domain.members.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Inviting, and what becomes of an invitation.
class InvitationsApiTest extends ApiTest {
    private static final String ANN = "ann@example.com";

    @Test
    void theTokenStandsInTheLetterAlone() {
        var tenant = world.tenant();
        var invitation = world.invite(tenant, ANN);
        var token = world.codeFor(tenant, ANN);

        assertThat(token).startsWith("tgi_").hasSizeGreaterThan(40);
        assertThat(invitation.text()
                        + world.operator().get(tenant.invitations()).text())
                .doesNotContain(token);
        assertThat(world.message(tenant, ANN).path("body").asText()).contains(token);
    }

    @Test
    void aMemberOrSomebodyInvitedIsInvitedNoMore() {
        var tenant = world.tenant();
        var member = world.person(tenant);
        world.invite(tenant, ANN);

        assertThat(tried(tenant, member.email())).isEqualTo("409 user_exists");
        assertThat(tried(tenant, "ANN@example.com")).isEqualTo("409 user_exists");
    }

    @Test
    void aRepeatedRequestInvitesOnce() {
        var tenant = world.tenant();
        var operator = world.operator().with("Idempotency-Key", "ann-" + tenant.slug());

        var first = operator.post(tenant.invitations(), Map.of("email", ANN));
        var token = world.codeFor(tenant, ANN);
        var again = operator.post(tenant.invitations(), Map.of("email", ANN));

        assertThat(again.text()).isEqualTo(first.text());
        assertThat(world.accept(tenant, token, World.PASSWORD).outcome()).isEqualTo("200");
    }

    @Test
    void anOldLetterEndsWithANewOne() {
        var tenant = world.tenant();
        var id = world.invite(tenant, ANN).field("/id");
        var old = world.codeFor(tenant, ANN);

        assertThat(world.operator()
                        .post(tenant.invitations() + "/" + id + "/resend", Map.of())
                        .outcome())
                .isEqualTo("204");
        var token = world.codeAfter(tenant, ANN, old);

        assertThat(world.accept(tenant, old, World.PASSWORD).outcome()).isEqualTo("400 code_mismatch");
        assertThat(world.accept(tenant, token, World.PASSWORD).outcome()).isEqualTo("200");
    }

    @Test
    void anAddressIsSentTenLettersInAnHour() {
        var tenant = world.tenant();
        var id = world.invite(tenant, ANN).field("/id");
        var resend = tenant.invitations() + "/" + id + "/resend";
        var outcomes = new ArrayList<String>();
        for (int letter = 0; letter < 10; letter++) {
            outcomes.add(world.operator().post(resend, Map.of()).outcome());
        }

        assertThat(outcomes.subList(0, 9)).containsOnly("204");
        assertThat(outcomes.getLast()).isEqualTo("429 rate_limited");
        world.operator().delete(tenant.invitations() + "/" + id);
        assertThat(tried(tenant, ANN)).isEqualTo("429 rate_limited");
        assertThat(listed(tenant)).isEmpty();
        clock.forward(Duration.ofMinutes(61));
        assertThat(tried(tenant, ANN)).isEqualTo("201");
    }

    @Test
    void nobodyGrantsMoreThanTheyHave() {
        var tenant = world.tenant();
        var admin = as(tenant, Role.ADMIN);
        var owner = as(tenant, Role.OWNER);
        var member = as(tenant, Role.MEMBER);

        assertThat(granted(admin, tenant, "admin")).isEqualTo("201");
        assertThat(granted(admin, tenant, "owner")).isEqualTo("403 forbidden");
        assertThat(granted(owner, tenant, "owner")).isEqualTo("201");
        assertThat(granted(member, tenant, "member")).isEqualTo("403 forbidden");
        assertThat(granted(key(tenant, "*"), tenant, "owner")).isEqualTo("403 forbidden");
        assertThat(granted(key(tenant, "*"), tenant, "admin")).isEqualTo("201");
        assertThat(granted(key(tenant, "users:write"), tenant, "admin")).isEqualTo("403 forbidden");
        assertThat(granted(key(tenant, "users:write"), tenant, "member")).isEqualTo("201");
        assertThat(granted(key(tenant, "users:read"), tenant, "member")).isEqualTo("403 forbidden");
        assertThat(key(tenant, "users:read").get(tenant.invitations()).outcome())
                .isEqualTo("200");
    }

    @Test
    void aForeignInvitationIsNoneOfOurs() {
        var tenant = world.tenant();
        var foreign = world.invite(world.tenant(), ANN).field("/id");
        var admin = as(tenant, Role.ADMIN);

        assertThat(admin.post(tenant.invitations() + "/" + foreign + "/resend", Map.of())
                        .outcome())
                .isEqualTo("404 not_found");
        assertThat(admin.delete(tenant.invitations() + "/" + foreign).outcome()).isEqualTo("404 not_found");
    }

    private String tried(Place tenant, String email) {
        return world.operator()
                .post(tenant.invitations(), Map.of("email", email))
                .outcome();
    }

    private String granted(Api caller, Place tenant, String role) {
        var email = "granted" + System.nanoTime() + "@example.com";
        return caller.post(tenant.invitations(), Map.of("email", email, "roles", List.of(role)))
                .outcome();
    }

    private Api as(Place tenant, Role role) {
        var email = role.name() + "@example.com";
        world.invite(tenant, Map.of("email", email, "roles", List.of(role.name())));
        assertThat(world.accept(tenant, world.codeFor(tenant, email), World.PASSWORD)
                        .outcome())
                .isEqualTo("200");
        return world.anyone()
                .as(world.signIn(new Person(tenant, email, World.PASSWORD, "")).accessToken());
    }

    private Api key(Place tenant, String scope) {
        var made = world.operator()
                .post("/v1/tenants/" + tenant.slug() + "/api-keys", Map.of("name", "k", "scopes", List.of(scope)));
        return world.anyone().as(made.field("/key"));
    }

    private List<String> listed(Place tenant) {
        return world.operator().get(tenant.invitations()).json().findValuesAsText("email");
    }
}
