package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.api.World.Place;
import io.tenantgate.application.audit.RemoveOldEvents;
import io.tenantgate.application.tenants.FinishDeletion;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The trail's proof, over the API.
class AuditProofApiTest extends ApiTest {
    @Test
    void aTrailIsSealedByItselfAndProven() {
        var tenant = world.tenant();
        world.signIn(world.person(tenant));
        var head = sealed(tenant);

        var verdict = world.operator().post(tenant.events() + "/verify", Map.of());

        assertThat(verdict.field("/status")).isEqualTo("intact");
        assertThat(verdict.json().path("checked").asLong())
                .isEqualTo(head.json().at("/head/seq").asLong());
        assertThat(verdict.field("/through/mac")).isEqualTo(head.field("/head/mac"));
    }

    @Test
    void whatWasAlteredIsNamed() throws SQLException {
        var tenant = world.tenant();
        world.person(tenant);
        sealed(tenant);
        var event =
                world.operator().get(tenant.events() + "?action=tenant-create").field("/items/0/id");
        asOwner("update tenantgate.audit_events set actor_id = 'somebody' where event_id = '%s'".formatted(event));

        var verdict = world.operator().post(tenant.events() + "/verify", Map.of());

        assertThat(verdict.field("/status")).isEqualTo("broken");
        assertThat(verdict.field("/broken/what")).isEqualTo("event_altered");
        assertThat(verdict.field("/broken/event_id")).isEqualTo(event);
    }

    @Test
    void aHeadThatWasNotedIsConfirmedAndOneThatIsMadeUpIsNot() {
        var tenant = world.tenant();
        var head = sealed(tenant).json().path("head");
        var seq = head.path("seq").asInt();
        world.person(tenant);
        sealed(tenant);

        var noted = verified(tenant, Map.of("seq", seq, "mac", head.path("mac").asText()));
        var madeUp = verified(tenant, Map.of("seq", seq, "mac", "ab".repeat(32)));
        var ahead = verified(tenant, Map.of("seq", 1_000, "mac", "ab".repeat(32)));

        assertThat(noted.field("/known_head")).isEqualTo("confirmed");
        assertThat(noted.field("/status")).isEqualTo("intact");
        assertThat(madeUp.field("/broken/what")).isEqualTo("history_replaced");
        assertThat(ahead.field("/broken/what")).isEqualTo("tail_missing");
    }

    private Api.Answer verified(Place tenant, Map<String, ?> head) {
        return world.operator().post(tenant.events() + "/verify", Map.of("head", head));
    }

    @Test
    void whatCannotBeAskedIsNamed() {
        var verify = world.tenant().events() + "/verify";

        var wrong = world.operator()
                .post(verify, Map.of("cursor", "none", "head", Map.of("seq", 0, "mac", "x"), "more", true));

        assertThat(wrong.json().path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("cursor", "head.seq", "head.mac", "more");
        assertThat(world.operator().send("POST", verify, null).outcome()).isEqualTo("200");
    }

    @Test
    void onlyWhoMayReadTheTrailProvesItAndThatIsAudited() {
        var tenant = world.tenant();
        var staff = new Staff(world, tenant);
        var verify = tenant.events() + "/verify";
        var reader = staff.key("audit:read");

        assertThat(reader.post(verify, Map.of()).outcome()).isEqualTo("200");
        assertThat(reader.get(tenant.events() + "/head").outcome()).isEqualTo("200");
        assertThat(staff.with("member").api().post(verify, Map.of()).outcome()).isEqualTo("403 forbidden");
        assertThat(staff.key("users:read").get(tenant.events() + "/head").outcome())
                .isEqualTo("403 forbidden");
        assertThat(reader.post(world.tenant().events() + "/verify", Map.of()).outcome())
                .isEqualTo("403 wrong_tenant");
        assertThat(reader.post("/v1/audit-events/verify", Map.of()).outcome()).isEqualTo("403 forbidden");
        assertThat(new Trail(service).of(tenant))
                .anyMatch(line -> line.startsWith("audit-verify SUCCESS  API_KEY"))
                .anyMatch(line -> line.startsWith("audit-verify REFUSED forbidden USER"));
    }

    @Test
    void ownersAndOperatorsErasePeopleAndNobodyElse() {
        var tenant = world.tenant();
        var person = world.person(tenant);
        var staff = new Staff(world, tenant);
        var body = Map.of("subject", person.email());
        var erase = tenant.events() + "/erase";

        assertThat(staff.with("admin").api().post(erase, body).outcome()).isEqualTo("403 forbidden");
        assertThat(staff.key("*").post(erase, body).outcome()).isEqualTo("403 forbidden");
        assertThat(new Staff(world, world.tenant())
                        .with("owner")
                        .api()
                        .post(erase, body)
                        .outcome())
                .isEqualTo("403 wrong_tenant");
        assertThat(staff.with("owner")
                        .api()
                        .post("/v1/audit-events/erase", body)
                        .outcome())
                .isEqualTo("403 forbidden");
        assertThat(world.operator()
                        .get(tenant.events() + "?subject=" + person.email())
                        .json()
                        .path("items"))
                .isNotEmpty();

        assertThat(staff.with("owner")
                        .api()
                        .post(erase, body)
                        .json()
                        .path("erased")
                        .asInt())
                .isPositive();
    }

    @Test
    void whoIsDeletedStaysInTheTrailUntilTheyAreErased() {
        var person = world.person(world.tenant());
        world.signIn(person);
        var tenant = person.tenant();
        var concerning = tenant.events() + "?subject=" + person.email();

        world.operator().delete(person.path());

        assertThat(world.operator().get(concerning).json().findValuesAsText("action"))
                .contains("user-delete", "sign-in", "sign-up");
        world.operator().post(tenant.events() + "/erase", Map.of("subject", person.email()));
        assertThat(world.operator().get(concerning).json().path("items")).isEmpty();
        assertThat(world.operator().get(tenant.events()).json().findValuesAsText("action"))
                .contains("user-delete", "sign-in", "sign-up");
    }

    @Test
    void whoIsErasedIsNamedNowhereAndTheTrailIsWhole() {
        var tenant = world.tenant();
        var person = world.person(tenant);
        world.signIn(person);
        sealed(tenant);
        world.signIn(person);

        world.operator().post(tenant.events() + "/erase", Map.of("subject", person.email()));
        sealed(tenant);

        var all = world.operator().with("Accept", "application/x-ndjson").get(tenant.events());
        assertThat(all.text()).contains("\"erased\":true", "audit-erase").doesNotContain(person.email());
        var verdict = world.operator().post(tenant.events() + "/verify", Map.of());
        assertThat(verdict.field("/status")).isEqualTo("intact");
        assertThat(verdict.json().path("erased").asInt()).isPositive();
    }

    @Test
    void theTrailOfADeletedTenantIsTheOperators() {
        var tenant = world.tenant();
        world.person(tenant);
        var reader = new Staff(world, tenant).key("audit:read");
        world.operator().delete("/v1/tenants/" + tenant.slug());
        clock.forward(Duration.ofDays(8));
        service.bean(FinishDeletion.class).resumeAll();
        var events = "/v1/tenants/" + tenant.id() + "/audit-events";
        Eventually.get(() -> world.operator().get("/v1/tenants/" + tenant.id()).status(), status -> status == 404);

        assertThat(world.operator()
                        .get(events + "?action=tenant-deleted")
                        .json()
                        .path("items"))
                .hasSize(1);
        assertThat(world.operator().post(events + "/verify", Map.of()).field("/status"))
                .isEqualTo("intact");
        assertThat(reader.get(events).outcome()).isEqualTo("401 invalid_token");
    }

    @Test
    void whatConcernsNoTenantHasAChainOfItsOwn() {
        assertThat(world.operator()
                        .post("/v1/operator/providers/builtin/check", Map.of())
                        .status())
                .isLessThan(300);
        Eventually.get(
                () -> world.operator().get("/v1/audit-events/head").json().has("head"), Boolean.TRUE::equals);

        assertThat(world.operator().post("/v1/audit-events/verify", Map.of()).field("/status"))
                .isEqualTo("intact");
    }

    @Test
    void whatWasKeptLongEnoughGoesAndTheRestIsProven() {
        var tenant = world.tenant();
        world.person(tenant);
        sealed(tenant);
        clock.forward(Duration.ofDays(401));
        world.person(tenant);
        sealed(tenant);

        service.bean(RemoveOldEvents.class).olderThan(Duration.ofDays(400));

        assertThat(world.operator()
                        .get(tenant.events() + "?action=tenant-create")
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(world.operator()
                        .get(tenant.events() + "?action=audit-expire")
                        .json()
                        .path("items"))
                .hasSize(1);
        assertThat(world.operator().post(tenant.events() + "/verify", Map.of()).field("/status"))
                .isEqualTo("intact");
    }

    /// Its head, when nothing waits.
    private Api.Answer sealed(Place tenant) {
        return Eventually.get(
                () -> world.operator().get(tenant.events() + "/head"),
                head -> head.field("/unsealed").equals("0"));
    }

    private void asOwner(String statement) throws SQLException {
        try (var owner = service.database().database().connectAsOwner();
                var sql = owner.createStatement()) {
            sql.execute("set tenantgate.scope = 'platform'");
            sql.execute(statement);
        }
    }
}
