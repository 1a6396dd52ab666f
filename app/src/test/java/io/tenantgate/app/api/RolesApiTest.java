package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.api.World.Place;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Roles that a tenant adds: who may add, give and take them away.
class RolesApiTest extends ApiTest {
    @Test
    void whoHasAnAddedRoleIsListedByItAndNamedWithItInTokens() {
        var tenant = world.tenant();
        add(world.operator(), tenant, "auditor", 500);
        var ann = world.person(tenant);

        var given = world.operator().patch(ann.path(), Map.of("roles", List.of("auditor", "member")));

        assertThat(given.json().path("roles")).hasToString("[\"auditor\",\"member\"]");
        assertThat(world.operator().get(tenant.users() + "?role=auditor").field("/items/0/id"))
                .isEqualTo(ann.id());
        var token = world.signIn(ann).accessToken();
        assertThat(required(token, "auditor")).isEqualTo("true");
        assertThat(required(token, "cashier")).isEqualTo("false");
        assertThat(world.verify(token).json().at("/claims/tenant_roles").toString())
                .contains("auditor");
    }

    private String required(String token, String role) {
        var body = Map.of("token", token, "require", Map.of("roles", List.of(role)));
        return world.operator().post("/v1/tokens/verify", body).field("/active");
    }

    @Test
    void theListShowsEveryRoleTheHighestFirst() {
        var tenant = world.tenant();
        add(world.operator(), tenant, "guest", 5000);
        add(world.operator(), tenant, "treasurer", 10);
        add(world.operator(), world.tenant(), "foreign", 10);

        var listed = world.operator().get(roles(tenant));

        assertThat(listed.json().findValuesAsText("name"))
                .containsExactly("owner", "treasurer", "admin", "member", "guest");
        assertThat(new Staff(world, tenant).key("users:read").get(roles(tenant)).text())
                .isEqualTo(listed.text());
    }

    @Test
    void aNameThatIsNoRoleOfTheTenantIsNamedInTheRefusal() {
        var tenant = world.tenant();
        add(world.operator(), world.tenant(), "auditor", 500);
        var ann = world.person(tenant);
        var roles = List.of("member", "auditor");

        for (var answer : List.of(
                world.operator().patch(ann.path(), Map.of("roles", roles)),
                world.operator().post(tenant.invitations(), Map.of("email", "b@example.com", "roles", roles)),
                world.operator().post(tenant.users(), Map.of("email", "c@example.com", "invite", true, "roles", roles)),
                world.operator()
                        .post(
                                tenant.users(),
                                Map.of(
                                        "email",
                                        "d@example.com",
                                        "temporary_password",
                                        "Horse-1-Horse",
                                        "roles",
                                        roles)))) {
            assertThat(answer.outcome()).isEqualTo("400 invalid_request");
            assertThat(answer.json().at("/errors/0")).hasToString("""
                {"field":"roles","message":"auditor is no role of this tenant"}\
                """);
        }
        assertThat(world.operator().get(tenant.users()).json().path("items")).hasSize(1);
    }

    @Test
    void nobodyAddsGivesOrDeletesWhatStandsAboveTheirOwn() {
        var tenant = world.tenant();
        var staff = new Staff(world, tenant);
        var owner = staff.with("owner").api();
        var ann = world.person(tenant);
        for (var caller : List.of(staff.with("admin").api(), staff.key("*"))) {
            assertThat(added(caller, tenant, "treasurer", 99)).isEqualTo("403 forbidden");
        }

        assertThat(added(owner, tenant, "treasurer", 99)).isEqualTo("201");

        for (var caller : List.of(staff.with("admin").api(), staff.key("*"))) {
            assertThat(given(caller, ann, "treasurer")).isEqualTo("403 forbidden");
            assertThat(caller.delete(roles(tenant) + "/treasurer").outcome()).isEqualTo("403 forbidden");
        }
        assertThat(given(owner, ann, "treasurer")).isEqualTo("200");
        assertThat(given(staff.with("admin").api(), ann, "member")).isEqualTo("403 forbidden");
        assertThat(staff.key("*").delete(ann.path()).outcome()).isEqualTo("403 forbidden");
    }

    @Test
    void aKeyOfFewerScopesStandsBelowAnAdministrator() {
        var tenant = world.tenant();
        var staff = new Staff(world, tenant);
        var key = staff.key("tenant:write");

        assertThat(added(key, tenant, "like-admins", 100)).isEqualTo("403 forbidden");
        assertThat(added(key, tenant, "below-admins", 101)).isEqualTo("201");
        assertThat(added(staff.key("users:write"), tenant, "other", 500)).isEqualTo("403 forbidden");
        assertThat(key.delete(roles(tenant) + "/below-admins").outcome()).isEqualTo("204");
    }

    @Test
    void anAddedRoleGivesNoPowerHoweverHighItStands() {
        var tenant = world.tenant();
        add(world.operator(), tenant, "chairman", 1);
        var ann = world.person(tenant);
        world.operator().patch(ann.path(), Map.of("roles", List.of("chairman")));
        var api = world.anyone().as(world.signIn(ann).accessToken());

        assertThat(api.get(tenant.users()).outcome()).isEqualTo("403 forbidden");
        assertThat(api.get(roles(tenant)).outcome()).isEqualTo("403 forbidden");
        assertThat(added(api, tenant, "mine", 9999)).isEqualTo("403 forbidden");
        assertThat(given(api, ann, "admin")).isEqualTo("403 forbidden");
    }

    @Test
    void aRoleGoesWhenNobodyHasItOrShallHaveIt() {
        var tenant = world.tenant();
        add(world.operator(), tenant, "auditor", 500);
        var ann = world.person(tenant);
        var role = roles(tenant) + "/auditor";
        given(world.operator(), ann, "auditor");
        assertThat(world.operator().delete(role).outcome()).isEqualTo("409 conflict");
        given(world.operator(), ann, "member");
        var invited = world.operator()
                .post(tenant.invitations(), Map.of("email", "bob@example.com", "roles", List.of("auditor")));
        assertThat(world.operator().delete(role).outcome()).isEqualTo("409 conflict");

        world.operator().delete(tenant.invitations() + "/" + invited.field("/id"));

        assertThat(world.operator().delete(role).outcome()).isEqualTo("204");
        assertThat(world.operator().delete(role).outcome()).isEqualTo("404 not_found");
        assertThat(given(world.operator(), ann, "auditor")).isEqualTo("400 invalid_request");
    }

    @Test
    void whoIsInvitedHasTheRoleOnceTheyAreAMember() {
        var tenant = world.tenant();
        add(world.operator(), tenant, "auditor", 500);

        var bob = new Staff(world, tenant).with("auditor");

        assertThat(bob.api().get("/v1/auth/me").json().path("roles")).hasToString("[\"auditor\"]");
        assertThat(world.operator().delete(roles(tenant) + "/auditor").outcome())
                .isEqualTo("409 conflict");
    }

    /// Whichever comes first: nobody has a role that is not there.
    @Test
    void aRoleThatIsGivenWhileItIsDeletedIsEitherGivenOrGone() {
        var tenant = world.tenant();
        var ann = world.person(tenant);
        for (int round = 0; round < 8; round++) {
            given(world.operator(), ann, "member");
            var name = "role-" + round;
            add(world.operator(), tenant, name, 500);
            var deleted = CompletableFuture.supplyAsync(
                    () -> world.operator().delete(roles(tenant) + "/" + name).outcome());
            var given = CompletableFuture.supplyAsync(() -> given(world.operator(), ann, name));

            assertThat(List.of(deleted.join(), given.join()))
                    .isIn(List.of("204", "400 invalid_request"), List.of("409 conflict", "200"));
        }
    }

    @Test
    void aRepeatedRequestAddsOneRole() {
        var tenant = world.tenant();
        var keyed = world.operator().with("Idempotency-Key", "k-" + tenant.slug());
        var body = Map.of("name", "auditor", "precedence", 500);

        var first = keyed.post(roles(tenant), body);

        assertThat(first.outcome()).isEqualTo("201");
        assertThat(keyed.post(roles(tenant), body).text()).isEqualTo(first.text());
        assertThat(world.operator().post(roles(tenant), body).outcome()).isEqualTo("409 conflict");
        assertThat(added(world.operator(), tenant, "admin", 100)).isEqualTo("409 conflict");
    }

    @Test
    void thereAreFiftyAtMost() {
        var tenant = world.tenant();
        IntStream.range(0, 50).forEach(each -> add(world.operator(), tenant, "role-" + each, 500));

        assertThat(added(world.operator(), tenant, "one-more", 500)).isEqualTo("409 limit_exceeded");
        assertThat(added(world.operator(), world.tenant(), "one-more", 500)).isEqualTo("201");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"name\":\"\"}",
                "{\"name\":\"Auditor\"}",
                "{\"name\":\"9lives\"}",
                "{\"name\":\"a b\"}",
                "{\"name\":\"auditor\",\"precedence\":0}",
                "{\"name\":\"auditor\",\"precedence\":10000}",
                "{\"name\":\"auditor\",\"precedence\":\"1\"}",
                "{\"name\":\"auditor\",\"power\":true}"
            })
    void whatCanBeNoRoleIsRefused(String body) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);

        assertThat(world.operator()
                        .postRaw(roles(world.tenant()), bytes, "application/json")
                        .outcome())
                .isEqualTo("400 invalid_request");
    }

    @Test
    void whatEveryTenantHasStays() {
        var tenant = world.tenant();

        Stream.of("owner", "admin", "member")
                .forEach(name -> assertThat(world.operator()
                                .delete(roles(tenant) + "/" + name)
                                .outcome())
                        .isEqualTo("409 conflict"));
        assertThat(world.operator().delete(roles(tenant) + "/No%20Role").outcome())
                .isEqualTo("404 not_found");
    }

    @Test
    void theTrailTellsWhoAddedAndDeletedWhat() {
        var tenant = world.tenant();
        var admin = new Staff(world, tenant).with("admin");
        add(admin.api(), tenant, "auditor", 500);
        added(admin.api(), tenant, "treasurer", 1);
        admin.api().delete(roles(tenant) + "/auditor");
        admin.api().delete(roles(tenant) + "/auditor");

        assertThat(new Trail(service).of(tenant))
                .anySatisfy(line -> assertThat(line)
                        .contains("role-create", "SUCCESS", admin.person().id(), "\"precedence\": \"500\""))
                .anySatisfy(line -> assertThat(line).contains("role-create", "REFUSED", "mightier", "treasurer"))
                .anySatisfy(line ->
                        assertThat(line).contains("role-delete", "SUCCESS", "auditor", "\"precedence\": \"500\""))
                .anySatisfy(line -> assertThat(line).contains("role-delete", "REFUSED", "no-such-role"));
    }

    private static void add(Api caller, Place tenant, String name, int precedence) {
        assertThat(added(caller, tenant, name, precedence)).isEqualTo("201");
    }

    private static String added(Api caller, Place tenant, String name, int precedence) {
        return caller.post(roles(tenant), Map.of("name", name, "precedence", precedence))
                .outcome();
    }

    private static String given(Api caller, World.Person whom, String role) {
        return caller.patch(whom.path(), Map.of("roles", List.of(role))).outcome();
    }

    private static String roles(Place tenant) {
        return "/v1/tenants/" + tenant.slug() + "/roles";
    }
}
