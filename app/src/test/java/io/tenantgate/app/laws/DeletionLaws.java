package io.tenantgate.app.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.api.Api;
import io.tenantgate.app.api.World;
import io.tenantgate.app.api.World.Person;
import io.tenantgate.app.api.World.Place;
import io.tenantgate.app.api.World.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// A tenant that is deleted is shut at once and gone at last, and nobody else notices.
abstract class DeletionLaws extends Laws {
    private static final String NEW_PASSWORD = "Another-Horse-8";

    @EveryStrategy
    void aTenantThatIsBeingDeletedIsShutAtTheNextRequestAnywhereUntilItIsResumed(Strategies strategy) {
        var visitor = world.visitor(world.tenant(strategy.word(), Map.of()));
        var tenant = visitor.person().tenant();
        var key = keyOf(tenant);
        for (int acting = 0; acting < processes.size(); acting++) {
            var asked = processes.get((acting + 1) % processes.size());
            var operator = processes.get(acting).operator();
            assertThat(as(visitor, asked).get("/v1/auth/me").outcome()).isEqualTo("200");

            assertThat(operator.delete("/v1/tenants/" + tenant.slug()).outcome())
                    .isEqualTo("202");
            isShut(visitor, key, asked);

            assertThat(operator.post("/v1/tenants/" + tenant.slug() + "/resume", Map.of())
                            .outcome())
                    .isEqualTo("204");
            isWhole(visitor, asked);
        }
    }

    private void isShut(Visitor visitor, String key, World asked) {
        var person = visitor.person();
        var tenant = person.tenant();
        assertThat(as(visitor, asked).get("/v1/auth/me").outcome()).isEqualTo("403 tenant_suspended");
        assertThat(asked.refresh(tenant, visitor.refreshToken()).outcome()).isEqualTo("403 tenant_suspended");
        assertThat(asked.signInAnswer(tenant, person.email(), person.password()).outcome())
                .isEqualTo("403 tenant_suspended");
        var signUp = Map.of("email", "new@example.com", "password", World.PASSWORD);
        assertThat(asked.anyone().post(tenant.auth("sign-up"), signUp).outcome())
                .isEqualTo("403 tenant_suspended");
        assertThat(asked.verify(visitor.accessToken()).field("/reason")).isEqualTo("tenant_suspended");
        assertThat(asked.anyone()
                        .as(key)
                        .get("/v1/tenants/" + tenant.slug() + "/api-keys")
                        .outcome())
                .isEqualTo("403 tenant_suspended");
    }

    private static void isWhole(Visitor visitor, World asked) {
        assertThat(as(visitor, asked).get("/v1/auth/me").field("/id"))
                .isEqualTo(visitor.person().id());
        assertThat(asked.signIn(visitor.person()).accessToken()).isNotEmpty();
    }

    @EveryStrategy
    void theNeighbourOfADeletedTenantStaysWhole(Strategies strategy) {
        var town = town(strategy);
        var here = world.person(town.home());
        var there = neighbourOf(here, town.neighbour(), strategy);
        var other = world.visitor(town.neighbour());
        var session = world.signIn(there);
        world.signIn(here);

        new Graveyard(database, world).bury(town.home());

        isWhole(session, world);
        isWhole(other, world);
        assertThat(world.refresh(town.neighbour(), session.refreshToken()).outcome())
                .isEqualTo("200");
        assertThat(as(session, world).get("/v1/auth/me/tenants").json().path("items"))
                .hasSize(1);
    }

    /// The same person at another tenant, with the same account where accounts are shared.
    private Person neighbourOf(Person here, Place tenant, Strategies strategy) {
        world.signUp(tenant, here.email(), NEW_PASSWORD);
        var code = world.codeFor(tenant, here.email());
        var body = Map.of("username", here.email(), "code", code);
        var id = world.anyone().post(tenant.auth("confirm-sign-up"), body).field("/user_id");
        return new Person(tenant, here.email(), strategy.sharesAccounts() ? here.password() : NEW_PASSWORD, id);
    }

    @EveryStrategy
    void aDeletedTenantIsNotFoundAndItsSlugIsNobodyElses(Strategies strategy) {
        var visitor = world.visitor(world.tenant(strategy.word(), Map.of()));
        var person = visitor.person();
        var tenant = person.tenant();
        var key = keyOf(tenant);

        new Graveyard(database, world).bury(tenant);

        for (var asked : processes) {
            for (var name : List.of(tenant.slug(), tenant.id())) {
                var path = "/v1/tenants/" + name;
                assertThat(asked.operator().get(path).outcome()).isEqualTo("404 tenant_not_found");
                assertThat(asked.operator().delete(path).outcome()).isEqualTo("404 tenant_not_found");
                assertThat(asked.operator().post(path + "/resume", Map.of()).outcome())
                        .isEqualTo("404 tenant_not_found");
            }
            assertThat(asked.signInAnswer(tenant, person.email(), person.password())
                            .outcome())
                    .isEqualTo("404 tenant_not_found");
            isOver(visitor, key, asked);
        }
        var again = Map.of("slug", tenant.slug(), "name", "Again");
        assertThat(world.operator().post("/v1/tenants", again).outcome()).isEqualTo("409 conflict");
    }

    private static void isOver(Visitor visitor, String key, World asked) {
        assertThat(as(visitor, asked).get("/v1/auth/me").outcome()).isEqualTo("401 invalid_token");
        assertThat(asked.verify(visitor.accessToken()).json().path("active").asBoolean())
                .isFalse();
        assertThat(asked.verify(visitor.idToken()).json().path("active").asBoolean())
                .isFalse();
        assertThat(asked.anyone().as(key).get("/v1/tenants/any/api-keys").outcome())
                .isEqualTo("401 invalid_token");
    }

    @EveryStrategy
    void whoTakesTheFreedPlaceHasNothingOfTheDeletedTenant(Strategies strategy) {
        var town = town(strategy);
        var before = world.visitor(town.home());
        var key = keyOf(town.home());
        var code = resetCode(before.person());
        var placement = placement(town.home());

        new Graveyard(database, world).bury(town.home());
        var next = beside(town, strategy);
        var after = newcomer(next, before.person().email());

        assertThat(placement(next)).doesNotContainAnyElementsOf(placement);
        assertThat(after.person().id()).isNotEqualTo(before.person().id());
        assertThat(subjectOf(after)).isNotEqualTo(claim(before));
        assertThat(world.signInAnswer(next, before.person().email(), World.PASSWORD)
                        .outcome())
                .isEqualTo("401 invalid_credentials");
        assertThat(world.refresh(next, before.refreshToken()).outcome()).isEqualTo("401 invalid_token");
        var reset = Map.of("username", before.person().email(), "code", code, "new_password", "Reset-Horse-99");
        assertThat(world.anyone().post(next.auth("reset-password"), reset).outcome())
                .isIn("400 code_mismatch", "400 code_expired");
        isOver(before, key, world);
        assertThat(as(after, world).get("/v1/auth/me/sessions").json().path("items"))
                .hasSize(1);
    }

    /// A new tenant in the shard of the old one, which has room for two.
    private Place beside(Town town, Strategies strategy) {
        var slug = "n-" + UUID.randomUUID().toString().substring(9, 23);
        var body = new HashMap<String, Object>(Map.of("slug", slug, "name", slug));
        body.put("strategy", strategy.word().name().toLowerCase(Locale.ROOT));
        if (town.sharesPools()) {
            body.put("affinity", town.neighbour().slug());
        }
        var made = world.operator().post("/v1/tenants", body);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return new Place(made.field("/id"), slug, "");
    }

    private Visitor newcomer(Place tenant, String email) {
        world.signUp(tenant, email, NEW_PASSWORD);
        var body = Map.of("username", email, "code", world.codeFor(tenant, email));
        var id = world.anyone().post(tenant.auth("confirm-sign-up"), body).field("/user_id");
        return world.signIn(new Person(tenant, email, NEW_PASSWORD, id));
    }

    /// What is a tenant's alone at its provider.
    private List<String> placement(Place tenant) {
        var placement =
                world.operator().get("/v1/tenants/" + tenant.slug()).json().path("placement");
        var own = Stream.of("group", "attribute", "client_id")
                .filter(placement::has)
                .findFirst()
                .orElseThrow();
        return List.of(placement.path(own).asText());
    }

    private String subjectOf(Visitor visitor) {
        return as(visitor, world).get("/v1/auth/me").field("/subject/sub");
    }

    /// The `sub` of an access token that is good no more.
    private static String claim(Visitor visitor) {
        var claims = Base64.getUrlDecoder().decode(visitor.accessToken().split("\\.")[1]);
        var text = new String(claims, StandardCharsets.UTF_8);
        return text.replaceAll(".*\"sub\":\"([^\"]+)\".*", "$1");
    }

    private String resetCode(Person person) {
        var earlier = world.codeFor(person.tenant(), person.email());
        world.anyone().post(person.tenant().auth("forgot-password"), Map.of("username", person.email()));
        return world.codeAfter(person.tenant(), person.email(), earlier);
    }

    private String keyOf(Place tenant) {
        var body = Map.of("name", "key", "scopes", List.of("*"));
        return world.operator()
                .post("/v1/tenants/" + tenant.slug() + "/api-keys", body)
                .field("/key");
    }

    private static Api as(Visitor visitor, World process) {
        return process.anyone().as(visitor.accessToken());
    }
}
