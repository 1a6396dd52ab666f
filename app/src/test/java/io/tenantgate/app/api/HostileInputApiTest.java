package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Requests that no decent client sends: each gets the contract's problem and changes nothing.
class HostileInputApiTest extends ApiTest {
    private static final String JSON = "application/json";

    record Bad(String name, byte[] body, String contentType, String outcome) {
        static Bad json(String name, String body, String outcome) {
            return new Bad(name, body.getBytes(StandardCharsets.UTF_8), JSON, outcome);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Bad> bodies() {
        var invalidUtf8 = "{\"slug\":\"acme\",\"name\":\"??\"}".getBytes(StandardCharsets.UTF_8);
        invalidUtf8[23] = (byte) 0xC3;
        invalidUtf8[24] = (byte) 0x28;
        return Stream.of(
                Bad.json("malformed JSON", "{\"slug\":", "400 invalid_request"),
                Bad.json("empty body", "", "400 invalid_request"),
                Bad.json("an array", "[]", "400 invalid_request"),
                Bad.json("a text", "\"acme\"", "400 invalid_request"),
                Bad.json("null", "null", "400 invalid_request"),
                Bad.json("two documents", "{\"slug\":\"acme\",\"name\":\"A\"}{}", "400 invalid_request"),
                Bad.json("unknown field", "{\"slug\":\"acme\",\"name\":\"A\",\"admin\":true}", "400 invalid_request"),
                Bad.json("wrong type", "{\"slug\":7,\"name\":\"A\"}", "400 invalid_request"),
                Bad.json("missing field", "{\"name\":\"A\"}", "400 invalid_request"),
                Bad.json("slug with capitals", "{\"slug\":\"Acme\",\"name\":\"A\"}", "400 invalid_request"),
                Bad.json(
                        "slug like a UUID",
                        "{\"slug\":\"a0000000-0000-7000-8000-000000000000\",\"name\":\"A\"}",
                        "400 invalid_request"),
                Bad.json(
                        "setting out of range",
                        "{\"slug\":\"acme\",\"name\":\"A\",\"settings\":{\"access_token_minutes\":1}}",
                        "400 invalid_request"),
                Bad.json(
                        "unknown provider",
                        "{\"slug\":\"acme\",\"name\":\"A\",\"provider\":\"nowhere\"}",
                        "400 invalid_request"),
                Bad.json("NUL character", "{\"slug\":\"acme\",\"name\":\"A\\u0000B\"}", "400 invalid_request"),
                Bad.json("deep nesting", "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000), "400 invalid_request"),
                Bad.json("over 64 KiB", "{\"name\":\"" + "x".repeat(66_000) + "\"}", "413 payload_too_large"),
                new Bad("invalid UTF-8", invalidUtf8, JSON, "400 invalid_request"),
                new Bad(
                        "another content type",
                        "slug=acme".getBytes(StandardCharsets.UTF_8),
                        "text/plain",
                        "415 unsupported_media_type"));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void aBadBodyIsRefusedWithTheContractsProblem(Bad bad) {
        var answer = world.operator().postRaw("/v1/tenants", bad.body(), bad.contentType());

        assertThat(answer.outcome()).as(answer.text()).isEqualTo(bad.outcome());
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.field("/type")).isEqualTo("urn:tenantgate:problem:" + answer.code());
        assertThat(answer.field("/request_id")).isNotEmpty();
        assertThat(answer.text()).doesNotContain("Exception").doesNotContain("io.tenantgate");
        assertThat(world.operator().get("/v1/tenants/acme").outcome()).isEqualTo("404 tenant_not_found");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        var answer = world.operator().post("/v1/tenants", Map.of("slug", "NO", "name", "", "strategy", "island"));

        assertThat(answer.json().path("errors").size()).isEqualTo(3);
    }

    @Test
    void aSlugIsTakenOnce() {
        var tenant = world.tenant();

        var again = world.operator().post("/v1/tenants", Map.of("slug", tenant.slug(), "name", "Again"));

        assertThat(again.outcome()).isEqualTo("409 conflict");
    }

    @Test
    void unknownPathsMethodsAndTenantsHaveTheirProblems() {
        var api = world.anyone();

        assertThat(api.get("/v1/nothing").outcome()).isEqualTo("404 not_found");
        assertThat(api.delete("/v1/tokens/verify").outcome()).startsWith("405");
        assertThat(api.post("/v1/tenants/nobody-here/auth/sign-in", Map.of("username", "a", "password", "b"))
                        .outcome())
                .isEqualTo("404 tenant_not_found");
        assertThat(api.with("Accept", "text/csv")
                        .post("/v1/tokens/verify", Map.of("token", "x"))
                        .status())
                .isIn(401, 406);
    }

    @Test
    void nobodyButOperatorsMakesTenants() {
        var visitor = world.visitor(world.tenant());
        var body = Map.of("slug", "mine", "name", "Mine");

        assertThat(world.anyone().post("/v1/tenants", body).outcome()).isEqualTo("401 invalid_token");
        assertThat(world.anyone()
                        .as(visitor.accessToken())
                        .post("/v1/tenants", body)
                        .outcome())
                .isEqualTo("403 forbidden");
        assertThat(world.anyone()
                        .as("tg_" + "A".repeat(43))
                        .post("/v1/tenants", body)
                        .outcome())
                .isEqualTo("401 invalid_token");
    }

    @Test
    void takingInPeopleWhereNobodyWasBeforeIsRefusedInWords() {
        var settings = Map.of("admission", "adopt");
        var answer = world.operator()
                .post("/v1/tenants", Map.of("slug", "adopted", "name", "Adopted", "settings", settings));

        assertThat(answer.outcome()).isEqualTo("422 strategy_cannot");
        assertThat(answer.field("/errors/0/field")).isEqualTo("settings.admission");
    }
}
