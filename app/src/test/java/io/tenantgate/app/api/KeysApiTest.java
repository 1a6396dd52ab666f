package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeysApiTest extends ApiTest {
    @Test
    void aTenantKeyVerifiesTheTokensOfItsTenantAndNothingElse() {
        var visitor = world.visitor(world.tenant());
        var tenant = visitor.person().tenant();
        var key = create(tenant, List.of("tokens:verify")).field("/key");
        var backend = world.anyone().as(key);

        var verified = backend.post("/v1/tokens/verify", Map.of("token", visitor.accessToken()));

        assertThat(key).startsWith("tg_");
        assertThat(verified.json().path("active").asBoolean()).isTrue();
        assertThat(verified.field("/user_id")).isEqualTo(visitor.person().id());
        assertThat(backend.post("/v1/tenants", Map.of("slug", "more", "name", "More"))
                        .outcome())
                .isEqualTo("403 forbidden");
        assertThat(backend.get("/v1/tenants/" + tenant.slug() + "/api-keys").outcome())
                .isEqualTo("403 forbidden");
    }

    @Test
    void aKeyIsShownOnceAndRevokedAtOnce() {
        var tenant = world.tenant();
        var created = create(tenant, List.of("tokens:verify"));
        var path = "/v1/tenants/" + tenant.slug() + "/api-keys";

        var listed = world.operator().get(path);
        assertThat(listed.text()).doesNotContain(created.field("/key")).contains(created.field("/id"));

        assertThat(world.operator().delete(path + "/" + created.field("/id")).status())
                .isEqualTo(204);
        assertThat(world.anyone()
                        .as(created.field("/key"))
                        .post("/v1/tokens/verify", Map.of("token", "x"))
                        .outcome())
                .isEqualTo("401 invalid_token");
        assertThat(world.operator().delete(path + "/" + created.field("/id")).outcome())
                .isEqualTo("404 not_found");
    }

    @Test
    void aKeyThatHasExpiredIsNoneFromThenOn() {
        var path = "/v1/tenants/" + world.tenant().slug();
        var end = clock.instant().plus(Duration.ofHours(1)).toString();
        var wishes = Map.of("name", "brief", "scopes", List.of("*"), "expires_at", end);
        var holder = world.anyone()
                .as(world.operator().post(path + "/api-keys", wishes).field("/key"));

        assertThat(holder.get(path + "/users").outcome()).isEqualTo("200");
        clock.forward(Duration.ofHours(1));

        assertThat(holder.get(path + "/users").outcome()).isEqualTo("401 invalid_token");
        assertThat(holder.get(path).outcome()).isEqualTo("401 invalid_token");
    }

    @Test
    void theLastUseIsNotedOnceAMinute() {
        var tenant = world.tenant();
        var path = "/v1/tenants/" + tenant.slug() + "/api-keys";
        var holder = world.anyone().as(create(tenant, List.of("*")).field("/key"));

        holder.get(path);
        var first = lastUse(path);
        clock.forward(Duration.ofSeconds(30));
        holder.get(path);
        var soon = lastUse(path);
        clock.forward(Duration.ofSeconds(31));
        holder.get(path);

        assertThat(first).isNotEmpty().isEqualTo(soon);
        assertThat(lastUse(path)).isNotEqualTo(first);
    }

    private String lastUse(String path) {
        return world.operator().get(path).field("/items/0/last_used_at");
    }

    @Test
    void aKeyMakesNoneThatMayDoMore() {
        var tenant = world.tenant();
        var writer = world.anyone().as(create(tenant, List.of("tenant:write")).field("/key"));
        var path = "/v1/tenants/" + tenant.slug() + "/api-keys";

        var more = writer.post(path, Map.of("name", "more", "scopes", List.of("*")));
        var same = writer.post(path, Map.of("name", "same", "scopes", List.of("tenant:write")));

        assertThat(more.outcome()).isEqualTo("403 forbidden");
        assertThat(same.outcome()).isEqualTo("201");
    }

    @Test
    void aRepeatedRequestMakesOneTenant() {
        var slug = "idem-" + UUID.randomUUID().toString().substring(0, 8);
        var keyed = world.operator().with("Idempotency-Key", "k-" + slug);
        var body = Map.of("slug", slug, "name", "Once");

        var first = keyed.post("/v1/tenants", body);
        var second = keyed.post("/v1/tenants", body);
        var other = keyed.post("/v1/tenants", Map.of("slug", slug, "name", "Other"));

        assertThat(first.outcome()).isEqualTo("201");
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(other.outcome()).isEqualTo("409 conflict");
    }

    @Test
    void aRepeatedRequestForAKeyDoesNotShowItAgain() {
        var tenant = world.tenant();
        var keyed = world.operator().with("Idempotency-Key", "key-" + tenant.slug());
        var path = "/v1/tenants/" + tenant.slug() + "/api-keys";
        var body = Map.of("name", "once", "scopes", List.of("tokens:verify"));

        var first = keyed.post(path, body);
        var second = keyed.post(path, body);

        assertThat(second.field("/id")).isEqualTo(first.field("/id"));
        assertThat(second.json().has("key")).isFalse();
        assertThat(second.json().path("secret_shown").asBoolean()).isTrue();
    }

    private Api.Answer create(World.Place tenant, List<String> scopes) {
        var made = world.operator()
                .post("/v1/tenants/" + tenant.slug() + "/api-keys", Map.of("name", "key", "scopes", scopes));
        assertThat(made.outcome()).as(made.text()).isEqualTo("201");
        return made;
    }
}
