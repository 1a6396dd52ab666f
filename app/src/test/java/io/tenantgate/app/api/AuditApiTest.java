package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.api.World.Place;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The audit trail, as those who may read it see it.
class AuditApiTest extends ApiTest {
    @Test
    void whatWasDoneIsThereAtOnceWithWhoDidItToWhom() {
        var tenant = world.tenant();
        var person = world.person(tenant);
        world.signInAnswer(tenant, person.email(), "Wrong-Horse-1");

        var event = world.operator()
                .get(tenant.events() + "?action=sign-in&subject=" + person.email())
                .json()
                .at("/items/0");

        assertThat(event.path("outcome").asText()).isEqualTo("refused");
        assertThat(event.path("reason").asText()).isNotEmpty();
        assertThat(event.at("/actor/type").asText()).isEqualTo("anonymous");
        assertThat(event.path("subject").asText()).isEqualTo(person.email());
        assertThat(event.path("ip").asText()).isEqualTo("127.0.0.1");
        assertThat(event.path("tenant_id").asText()).isEqualTo(tenant.id());
    }

    @Test
    void anyOneAndAnyTwoThingsFindTheSameSealedOrNot() {
        var tenant = world.tenant();
        var person = world.person(tenant);
        world.signIn(person);
        world.signInAnswer(tenant, person.email(), "Wrong-Horse-1");
        var ways = List.of(
                "action=sign-in",
                "outcome=refused",
                "actor=anonymous",
                "subject=" + person.email(),
                "ip=127.0.0.1",
                "from=2020-01-01T00:00:00Z",
                "to=2100-01-01T00:00:00Z");
        var before = answers(tenant, ways);
        sealed(tenant);

        assertThat(answers(tenant, ways)).isEqualTo(before).isNotEmpty();
        assertThat(found(tenant, "?action=sign-in&outcome=refused")).hasSize(1);
        assertThat(found(
                        tenant,
                        "?action=sign-in&outcome=refused&actor=anonymous&ip=127.0.0.1&subject=" + person.email()))
                .hasSize(1);
        assertThat(found(tenant, "?to=2020-01-01T00:00:00Z")).isEmpty();
        assertThat(found(tenant, "?subject=nobody")).isEmpty();
    }

    private List<List<String>> answers(Place tenant, List<String> ways) {
        var answers = new ArrayList<List<String>>();
        for (var one : ways) {
            answers.add(found(tenant, "?" + one));
            ways.stream()
                    .filter(other -> !other.equals(one))
                    .forEach(other -> answers.add(found(tenant, "?" + one + "&" + other)));
        }
        return answers;
    }

    @Test
    void everyEventIsListedOnceOverThePagesNewestFirst() {
        var tenant = world.tenant();
        world.signIn(world.person(tenant));
        var all = found(tenant, "?limit=100");

        assertThat(paged(tenant, "?limit=1")).containsExactlyElementsOf(all).hasSizeGreaterThan(2);
        assertThat(paged(tenant, "?limit=1&ip=127.0.0.1")).isSubsetOf(all).doesNotHaveDuplicates();
        assertThat(all).isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void whateverIsWrongWithTheQuestionIsNamedAtOnce() {
        var answer = world.operator()
                .get(world.tenant().events()
                        + "?from=yesterday&to=x&action=fly&outcome=maybe&actor=king:1&subject=&ip=&limit=0&cursor=none&acton=sign-in"
                        + "&ip=127.0.0.1");

        assertThat(answer.outcome()).isEqualTo("400 invalid_request");
        assertThat(answer.json().path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder(
                        "from", "to", "action", "outcome", "actor", "subject", "ip", "ip", "limit", "cursor", "acton");
    }

    @Test
    void aTenantsAdministrationReadsItsOwnTrailAndNobodyElse() {
        var tenant = world.tenant();
        var staff = new Staff(world, tenant);
        var foreign = world.tenant();

        assertThat(staff.with("owner").api().get(tenant.events()).outcome()).isEqualTo("200");
        assertThat(staff.with("admin").api().get(tenant.events()).outcome()).isEqualTo("200");
        assertThat(staff.key("audit:read").get(tenant.events()).outcome()).isEqualTo("200");
        assertThat(staff.with("member").api().get(tenant.events()).outcome()).isEqualTo("403 forbidden");
        assertThat(staff.key("users:read").get(tenant.events()).outcome()).isEqualTo("403 forbidden");
        assertThat(staff.key("*").get("/v1/audit-events").outcome()).isEqualTo("403 forbidden");
        assertThat(staff.key("*").get(foreign.events()).outcome()).isEqualTo("403 wrong_tenant");
        assertThat(world.anyone().get(tenant.events()).outcome()).isEqualTo("401 invalid_token");
        assertThat(world.operator()
                        .get("/v1/tenants/no-such-tenant/audit-events")
                        .outcome())
                .isEqualTo("404 tenant_not_found");
    }

    @Test
    void aForeignCursorShowsNothingForeign() {
        var foreign = world.tenant();
        var tenant = world.tenant();
        world.person(tenant);
        world.person(foreign);
        var cursor = world.operator().get(foreign.events() + "?limit=1").field("/next_cursor");

        var answer = world.operator().get(tenant.events() + "?cursor=" + cursor);

        assertThat(answer.json().path("items").findValuesAsText("tenant_id"))
                .isNotEmpty()
                .containsOnly(tenant.id());
    }

    @Test
    void anOperatorReadsTheTrailsOfAll() {
        var one = world.person(world.tenant());
        var other = world.person(world.tenant(), one.email());
        var found = world.operator().get("/v1/audit-events?action=sign-up-confirm&subject=" + one.email());

        assertThat(found.json().path("items").findValuesAsText("tenant_id"))
                .containsExactly(other.tenant().id(), one.tenant().id());
    }

    @Test
    void anExportHasALineForEachEventAndIsAudited() {
        var tenant = world.tenant();
        world.signIn(world.person(tenant));
        var listed = found(tenant, "?limit=100");

        var export = world.operator().with("Accept", "application/x-ndjson").get(tenant.events());

        assertThat(export.status()).isEqualTo(200);
        assertThat(export.headers().firstValue("Content-Type").orElse("")).startsWith("application/x-ndjson");
        assertThat(export.text().lines().map(AuditApiTest::id).skip(1)).containsExactlyElementsOf(listed);
        assertThat(export.text().lines().findFirst().orElse("")).contains("\"audit-export\"");
    }

    @Test
    void nothingInAnExportBeginsAFormula() {
        var tenant = world.tenant();
        var formula = "=HYPERLINK(\"http://evil.example\"),=1+1,@SUM(1),-2+3\t+4";
        world.anyone()
                .with("User-Agent", formula.replace("\t", " "))
                .post(tenant.auth("sign-in"), Map.of("username", "=cmd|calc", "password", "Wrong-Horse-1"));

        var export = world.operator()
                .with("Accept", "application/x-ndjson")
                .get(tenant.events() + "?subject=" + URLEncoder.encode("=cmd|calc", StandardCharsets.UTF_8));

        assertThat(export.text()).doesNotContainPattern("[^A-Za-z0-9][=+@-]").contains("\\u003dcmd|calc");
        assertThat(export.json().path("subject").asText()).isEqualTo("=cmd|calc");
    }

    @Test
    void whatIsAcceptedBestIsAnsweredAndNothingElse() {
        var path = world.tenant().events();
        var caller = world.operator();

        assertThat(type(caller.with("Accept", "*/*").get(path))).startsWith("application/json");
        assertThat(type(caller.with("Accept", "application/x-ndjson;q=0.5, application/json")
                        .get(path)))
                .startsWith("application/json");
        assertThat(type(caller.with("Accept", "application/json;q=0.5, application/x-ndjson")
                        .get(path)))
                .startsWith("application/x-ndjson");
        assertThat(caller.with("Accept", "text/csv").get(path).outcome()).isEqualTo("406 not_acceptable");
    }

    @Test
    void aRefusedExportIsAudited() {
        var tenant = world.tenant();
        var member = new Staff(world, tenant).with("member");

        var refused = member.api().with("Accept", "application/x-ndjson").get(tenant.events());

        assertThat(refused.outcome()).isEqualTo("403 forbidden");
        assertThat(new Trail(service).of(tenant))
                .anyMatch(line -> line.startsWith("audit-export REFUSED forbidden USER"));
    }

    private void sealed(Place tenant) {
        Eventually.get(() -> world.operator().get(tenant.events() + "/head").field("/unsealed"), "0"::equals);
    }

    private static String type(Api.Answer answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    private static String id(String line) {
        return line.replaceFirst("\\{\"id\":\"([^\"]+)\".*", "$1");
    }

    private List<String> found(Place tenant, String query) {
        var page = world.operator().get(tenant.events() + query);
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        return ids(page);
    }

    private List<String> paged(Place tenant, String query) {
        var ids = new ArrayList<String>();
        var page = world.operator().get(tenant.events() + query);
        ids.addAll(ids(page));
        while (page.json().has("next_cursor")) {
            page = world.operator().get(tenant.events() + query + "&cursor=" + page.field("/next_cursor"));
            ids.addAll(ids(page));
        }
        return ids;
    }

    private static List<String> ids(Api.Answer page) {
        var ids = new ArrayList<String>();
        page.json().path("items").forEach(item -> ids.add(item.path("id").asText()));
        return ids;
    }
}
