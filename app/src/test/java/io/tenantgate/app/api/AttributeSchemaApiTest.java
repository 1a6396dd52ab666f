package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.api.World.Place;
import io.tenantgate.domain.tenancy.StrategyName;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The attributes that users may have: what is added, where, and by whom.
class AttributeSchemaApiTest extends ApiTest {
    private static final Map<String, ?> DEPARTMENT =
            Map.of("name", "custom:department", "type", "string", "max_length", 10);

    @Test
    void whatIsAddedIsListedAndUsersHaveIt() {
        var tenant = world.tenant();

        var added = world.operator().post(schema(tenant), DEPARTMENT);

        assertThat(added.outcome()).as(added.text()).isEqualTo("201");
        assertThat(attribute(tenant, "custom:department")).isEqualTo(added.text());
        var ann = world.person(tenant);
        var me = world.anyone().as(world.signIn(ann).accessToken());
        assertThat(given(me, "custom:department", "Finance")).isEqualTo("200");
        assertThat(world.operator().get(ann.path()).json().at("/attributes/custom:department"))
                .hasToString("\"Finance\"");
        assertThat(given(me, "custom:department", "Far too long a name")).isEqualTo("400 invalid_request");
    }

    @Test
    void whoForgetsWhatStandsBeforeItsNameIsAskedWhetherTheyMeantIt() {
        var tenant = world.tenant();
        var elsewhere = world.tenant();
        world.operator().post(schema(tenant), DEPARTMENT);
        var attributes = Map.of("department", "Finance");
        var ann = world.person(tenant);
        var me = world.anyone().as(world.signIn(ann).accessToken());
        var signUp = Map.of("email", "b@example.com", "password", World.PASSWORD, "attributes", attributes);
        var made = Map.of("email", "c@example.com", "temporary_password", "Horse-1-Horse", "attributes", attributes);

        for (var answer : List.of(
                me.patch("/v1/auth/me", Map.of("attributes", attributes)),
                world.operator().patch(ann.path(), Map.of("attributes", attributes)),
                world.operator().post(tenant.users(), made),
                world.anyone().post(tenant.auth("sign-up"), signUp))) {
            assertThat(answer.outcome()).isEqualTo("400 invalid_request");
            assertThat(answer.field("/errors/0/field")).isEqualTo("attributes.department");
            assertThat(answer.field("/errors/0/message")).contains("did you mean custom:department?");
        }
        assertThat(world.anyone().post(elsewhere.auth("sign-up"), signUp).text())
                .contains("attributes.department")
                .doesNotContain("did you mean");
        assertThat(world.operator()
                        .post(schema(elsewhere), Map.of("name", "department", "type", "string"))
                        .field("/errors/0/message"))
                .isEqualTo("did you mean custom:department?");
    }

    @ParameterizedTest
    @EnumSource(names = "POOL", mode = EnumSource.Mode.EXCLUDE)
    void whereTenantsShareAPoolNoneAddsForAll(StrategyName strategy) {
        var tenant = world.tenant(strategy, Map.of());

        var refused = world.operator().post(schema(tenant), DEPARTMENT);

        assertThat(refused.outcome()).isEqualTo("422 strategy_cannot");
        assertThat(refused.field("/detail")).contains("shares its pool");
        assertThat(world.operator().get(schema(tenant)).text()).doesNotContain("custom:department");
    }

    @Test
    void whatTellsTheTenantIsReadByItsHolderAndNeverWritten() {
        var tenant = world.tenant(StrategyName.ATTRIBUTE, Map.of());

        assertThat(attribute(tenant, "custom:tenant_id")).contains("\"read_only\":true", "\"mutable\":false");
        assertThat(world.operator()
                        .post(schema(world.tenant()), Map.of("name", "custom:tenant_id", "type", "string"))
                        .outcome())
                .isEqualTo("400 invalid_request");
    }

    @Test
    void anAttributeIsNeverChangedNorRemoved() {
        var tenant = world.tenant();
        world.operator().post(schema(tenant), DEPARTMENT);
        var path = schema(tenant) + "/custom:department";

        for (var method : List.of("PUT", "PATCH", "DELETE")) {
            var answer = world.operator().send(method, path, null);
            assertThat(answer.outcome()).isEqualTo("501 not_supported");
            assertThat(answer.field("/detail")).contains("stays as it was added");
        }
        assertThat(attribute(tenant, "custom:department")).contains("\"max_length\":10");
        assertThat(new Trail(service).of(tenant))
                .anySatisfy(line -> assertThat(line).contains("attribute-add", "SUCCESS", "custom:department"))
                .anySatisfy(line -> assertThat(line).contains("attribute-change", "REFUSED", "not-supported"));
    }

    @Test
    void onlyWhoMaySetTheTenantUpAddsAttributes() {
        var tenant = world.tenant();
        var staff = new Staff(world, tenant);

        assertThat(staff.key("users:write").post(schema(tenant), DEPARTMENT).outcome())
                .isEqualTo("403 forbidden");
        assertThat(staff.with("member").api().post(schema(tenant), DEPARTMENT).outcome())
                .isEqualTo("403 forbidden");
        assertThat(staff.key("users:write").delete(schema(tenant) + "/name").outcome())
                .isEqualTo("403 forbidden");
        assertThat(new Staff(world, world.tenant())
                        .with("owner")
                        .api()
                        .get(schema(tenant))
                        .outcome())
                .isEqualTo("403 wrong_tenant");
        assertThat(staff.key("users:read").get(schema(tenant)).outcome()).isEqualTo("200");
        assertThat(staff.with("admin").api().post(schema(tenant), DEPARTMENT).outcome())
                .isEqualTo("201");
    }

    @Test
    void aRepeatedRequestAddsOnceAndAnotherOfTheNameConflicts() {
        var tenant = world.tenant();
        var keyed = world.operator().with("Idempotency-Key", "k-" + tenant.slug());

        var first = keyed.post(schema(tenant), DEPARTMENT);

        assertThat(keyed.post(schema(tenant), DEPARTMENT).text()).isEqualTo(first.text());
        assertThat(world.operator().post(schema(tenant), DEPARTMENT).outcome()).isEqualTo("409 conflict");
    }

    @Test
    void ofThoseThatAreAddedAtOnceNoneIsLost() {
        var tenant = world.tenant();
        var names = List.of("custom:a", "custom:b", "custom:c", "custom:d");

        var outcomes = names.stream()
                .map(name -> CompletableFuture.supplyAsync(() -> world.operator()
                        .post(schema(tenant), Map.of("name", name, "type", "boolean"))
                        .outcome()))
                .toList();

        assertThat(outcomes).extracting(CompletableFuture::join).containsOnly("201");
        assertThat(world.operator().get(schema(tenant)).json().findValuesAsText("name"))
                .containsAll(names);
    }

    @Test
    void thereAreFiftyAtMost() {
        var tenant = world.tenant();
        for (int each = 0; each < 50; each++) {
            var body = Map.of("name", "custom:a" + each, "type", "boolean");
            assertThat(world.operator().post(schema(tenant), body).outcome()).isEqualTo("201");
        }

        assertThat(world.operator().post(schema(tenant), DEPARTMENT).outcome()).isEqualTo("409 limit_exceeded");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"name\":\"custom:a\"}",
                "{\"name\":\"custom:\",\"type\":\"string\"}",
                "{\"name\":\"custom:a b\",\"type\":\"string\"}",
                "{\"name\":\"custom:aaaaaaaaaaaaaaaaaaaaa\",\"type\":\"string\"}",
                "{\"name\":\"custom:a\",\"type\":\"text\"}",
                "{\"name\":\"custom:a\",\"type\":\"string\",\"required\":true}",
                "{\"name\":\"custom:a\",\"type\":\"string\",\"min_length\":9,\"max_length\":8}",
                "{\"name\":\"custom:a\",\"type\":\"string\",\"max_length\":2049}",
                "{\"name\":\"custom:a\",\"type\":\"number\",\"max_length\":8}",
                "{\"name\":\"custom:a\",\"type\":\"number\",\"min_value\":2,\"max_value\":1}",
                "{\"name\":\"custom:a\",\"type\":\"boolean\",\"min_value\":1}"
            })
    void whatCanBeNoAttributeIsRefused(String body) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);

        assertThat(world.operator()
                        .postRaw(schema(world.tenant()), bytes, "application/json")
                        .outcome())
                .isEqualTo("400 invalid_request");
    }

    private String attribute(Place tenant, String name) {
        for (var each : world.operator().get(schema(tenant)).json().path("items")) {
            if (each.path("name").asText().equals(name)) {
                return each.toString();
            }
        }
        return "";
    }

    private static String given(Api caller, String name, String value) {
        return caller.patch("/v1/auth/me", Map.of("attributes", Map.of(name, value)))
                .outcome();
    }

    private static String schema(Place tenant) {
        return "/v1/tenants/" + tenant.slug() + "/attribute-schema";
    }
}
