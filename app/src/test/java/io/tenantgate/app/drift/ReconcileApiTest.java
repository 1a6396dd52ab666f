package io.tenantgate.app.drift;

import static io.tenantgate.app.drift.Walk.kinds;
import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.api.Api;
import io.tenantgate.app.api.MovableClock;
import io.tenantgate.app.api.Service;
import io.tenantgate.app.api.World;
import io.tenantgate.app.api.World.Person;
import io.tenantgate.app.api.World.Place;
import io.tenantgate.application.port.Ids;
import io.tenantgate.application.port.Reconciliations;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.provider.Surveyor.State;
import io.tenantgate.domain.tenancy.StrategyName;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who may compare a tenant with its provider, when, and what is written down; and what no repair takes away.
@SuppressWarnings("NullAway.Init") // before all tests
class ReconcileApiTest {
    private static final MovableClock CLOCK = new MovableClock();

    private static Service service;
    private static World world;

    @BeforeAll
    static void serve() {
        service = Service.start(CLOCK);
        world = service.world();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static Walk walk() {
        return Walk.of(world.operator());
    }

    private static Hand hand(Place tenant) {
        return new Hand(service, tenant);
    }

    @Test
    void itIsForOperatorsAlone() {
        var tenant = world.tenant();
        var key = world.operator()
                .post("/v1/tenants/" + tenant.slug() + "/api-keys", Map.of("name", "key", "scopes", List.of("*")))
                .field("/key");
        var member = world.signIn(world.person(tenant)).accessToken();

        assertThat(reconcile(world.anyone(), tenant, Map.of()).outcome()).isEqualTo("401 invalid_token");
        assertThat(reconcile(world.anyone().as(key), tenant, Map.of()).outcome())
                .isEqualTo("403 forbidden");
        assertThat(reconcile(world.anyone().as(member), tenant, Map.of()).outcome())
                .isEqualTo("403 forbidden");
    }

    private static Api.Answer reconcile(Api caller, Place tenant, Map<String, ?> body) {
        return caller.post("/v1/tenants/" + tenant.slug() + "/reconcile", body);
    }

    @Test
    void theCursorOfAnotherTenantLeadsNowhere() {
        var here = world.tenant();
        var there = world.tenant();
        var cursor = Walk.cursorOf(walk().page(there, false, Optional.empty())).orElseThrow();

        var answer = walk().page(here, true, Optional.of(cursor));

        assertThat(answer.outcome()).isEqualTo("400 invalid_request");
        assertThat(answer.field("/errors/0/field")).isEqualTo("cursor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "*", "AAAA", "AZnzoFscfSe8OJ6Wwi0fTXg", "ÄÖÜ"})
    void whatIsNoCursorIsRefused(String cursor) {
        assertThat(walk().page(world.tenant(), true, Optional.of(cursor)).outcome())
                .isEqualTo("400 invalid_request");
    }

    @Test
    void whatCannotBeAskedForIsRefused() {
        var tenant = world.tenant();

        Stream.of(Map.of("limit", 0), Map.of("limit", 101), Map.of("apply", "yes"), Map.of("aply", true))
                .forEach(body -> assertThat(
                                reconcile(world.operator(), tenant, body).outcome())
                        .isEqualTo("400 invalid_request"));
    }

    @Test
    void aSuspendedTenantIsComparedAndOneThatIsBeingDeletedIsNot() {
        var tenant = world.tenant();
        var path = "/v1/tenants/" + tenant.slug();
        world.operator().post(path + "/suspend", Map.of());

        assertThat(walk().looking(tenant)).isEmpty();
        world.operator().delete(path);
        assertThat(reconcile(world.operator(), tenant, Map.of()).outcome()).isEqualTo("409 conflict");
        assertThat(world.operator()
                        .post("/v1/tenants/nobody-at-all/reconcile", Map.of())
                        .outcome())
                .isEqualTo("404 tenant_not_found");
    }

    @Test
    void aTenantWhoseProviderIsConfiguredNoMoreIsNotCompared() {
        try (var before = Service.start(new MovableClock(), Map.of("TENANTGATE_PROVIDERS_MAIN_KIND", "builtin"))) {
            var tenant = before.world().tenant();
            var renamed = Map.of("TENANTGATE_PROVIDERS_OTHER_KIND", "builtin");
            try (var after = Service.beside(before.database(), renamed)) {
                var answer = Walk.of(after.world().operator()).page(tenant, true, Optional.empty());

                assertThat(answer.outcome()).isEqualTo("503 provider_unavailable");
            }
        }
    }

    @Test
    void aPoolThatIsGoneEndsNoMembership() {
        var tenant = world.tenant(StrategyName.POOL, Map.of());
        var ann = world.person(tenant);
        hand(tenant).deletePool();

        var found = walk().repairing(tenant);

        assertThat(kinds(found)).containsExactly("missing_pool");
        assertThat(found.getFirst().has("repair")).isFalse();
        assertThat(world.operator().get(tenant.users()).field("/items/0/id")).isEqualTo(ann.id());
    }

    @ParameterizedTest
    @EnumSource
    void theLastOwnerStays(StrategyName strategy) {
        var tenant = world.tenant(strategy, Map.of());
        var owner = owner(tenant);
        hand(tenant).disable(owner);
        assertThat(walk().repairing(tenant).getFirst().path("reason").asText()).isEqualTo("last_owner");
        hand(tenant).delete(owner);

        var found = walk().repairing(tenant);

        assertThat(kinds(found)).containsExactly("missing_account");
        assertThat(found.getFirst().path("reason").asText()).isEqualTo("last_owner");
        assertThat(world.operator().get(owner.path()).field("/roles/0")).isEqualTo("owner");
    }

    private static Person owner(Place tenant) {
        var person = world.person(tenant);
        world.operator().patch(person.path(), Map.of("roles", List.of("owner")));
        return person;
    }

    /// As after a backup was put back: the username is there, and is another account's.
    @Test
    void anAccountOfTheSameUsernameIsNotTheMembers() {
        var tenant = world.tenant(StrategyName.POOL, Map.of());
        var ann = world.person(tenant);
        var username = hand(tenant).accountOf(ann);
        hand(tenant).delete(ann);
        assertThat(hand(tenant).make(UUID.fromString(ann.id()))).isEqualTo(username);

        var found = walk().repairing(tenant);

        assertThat(kinds(found)).containsExactly("missing_account", "extra_account");
        assertThat(found).allMatch(item -> item.path("repaired").asBoolean());
        assertThat(world.operator().get(ann.path()).outcome()).isEqualTo("404 user_not_found");
        assertThat(hand(tenant).stateOf(username)).isEqualTo(State.DISABLED);
        assertThat(walk().looking(tenant)).isEmpty();
    }

    @Test
    void whatEndsWithAMembershipEndsAtOnce() {
        var tenant = world.tenant(StrategyName.CLIENT, Map.of());
        var ann = world.signIn(world.person(tenant));
        hand(tenant).delete(ann.person());

        walk().repairing(tenant);

        assertThat(world.anyone().as(ann.accessToken()).get("/v1/auth/me").outcome())
                .isEqualTo("401 invalid_token");
    }

    @Test
    void eachPageAndEachRepairIsInTheTrailAndNoAddressIs() {
        var tenant = world.tenant();
        var ann = world.person(tenant);
        hand(tenant).change(ann, "name", "Ann the Secret");

        walk().looking(tenant);
        walk().repairing(tenant);

        var runs = events(tenant, "tenant-reconcile");
        var repairs = events(tenant, "drift-repair");
        assertThat(runs.json().path("items")).hasSize(4);
        assertThat(repairs.field("/items/0/details/kind")).isEqualTo("changed_attribute");
        assertThat(repairs.field("/items/0/details/user")).isEqualTo(ann.id());
        assertThat(repairs.field("/items/0/outcome")).isEqualTo("success");
        assertThat(repairs.json().path("items")).hasSize(1);
        assertThat(runs.text() + repairs.text()).doesNotContain("Secret");
    }

    private static Api.Answer events(Place tenant, String action) {
        return world.operator().get(tenant.events() + "?action=" + action);
    }

    @Test
    void ofManyWhoRepairAtOnceEachDriftIsRepairedOnce() throws InterruptedException {
        var tenant = world.tenant();
        var people = Stream.generate(() -> world.person(tenant)).limit(3).toList();
        people.forEach(person -> hand(tenant).change(person, "name", "Another"));
        Callable<String> repair =
                () -> walk().page(tenant, true, Optional.empty()).outcome();

        try (var operators = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(operators.invokeAll(List.of(repair, repair, repair, repair)).stream()
                            .map(Future::resultNow))
                    .contains("200")
                    .containsAnyOf("200", "409 in_progress");
        }
        assertThat(events(tenant, "drift-repair").json().path("items")).hasSize(3);
    }

    @Test
    void whoeverWasCutOffLosesTheTurn() {
        var tenant = world.tenant();
        var id = hand(tenant).id();
        var now = CLOCK.instant();
        service.bean(Scopes.class)
                .in(
                        Scope.of(id),
                        () -> service.bean(Reconciliations.class)
                                .take(id, service.bean(Ids.class).next(), now, now.plus(Duration.ofMinutes(2))));

        assertThat(walk().page(tenant, true, Optional.empty()).outcome()).isEqualTo("409 in_progress");
        assertThat(walk().page(tenant, false, Optional.empty()).outcome()).isEqualTo("200");
        CLOCK.forward(Duration.ofMinutes(3));
        assertThat(walk().page(tenant, true, Optional.empty()).outcome()).isEqualTo("200");
    }
}
