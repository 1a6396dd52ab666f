package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// What somebody of another tenant may try.
class IsolationApiTest extends ApiTest {
    @Test
    void everyTenantHasAnIssuerAndKeysOfItsOwn() {
        var a = world.tenant();
        var b = world.tenant();

        var keysOfA =
                world.anyone().get("/v1/tenants/" + a.slug() + "/jwks.json").text();
        var keysOfB =
                world.anyone().get("/v1/tenants/" + b.slug() + "/jwks.json").text();

        assertThat(a.issuer()).isNotEqualTo(b.issuer());
        assertThat(keysOfA).contains("\"kid\"").isNotEqualTo(keysOfB);
    }

    @Test
    void aTokenOfOneTenantIsRefusedAtEveryOther() {
        var visitor = world.visitor(world.tenant());
        var api = world.anyone().as(visitor.accessToken());

        var elsewhere = api.get(world.tenant().auth("me"));
        var nowhere = api.get("/v1/tenants/no-such-tenant/auth/me");

        assertThat(elsewhere.outcome()).isEqualTo("403 wrong_tenant");
        assertThat(nowhere.outcome()).isEqualTo("403 wrong_tenant");
        assertThat(withoutIds(elsewhere)).isEqualTo(withoutIds(nowhere));
    }

    @Test
    void aRefreshTokenOfOneTenantIsRefusedAtAnotherAndStaysGoodAtItsOwn() {
        var visitor = world.visitor(world.tenant());

        var elsewhere = world.refresh(world.tenant(), visitor.refreshToken());
        var home = world.refresh(visitor.person().tenant(), visitor.refreshToken());

        assertThat(elsewhere.outcome()).isEqualTo("401 invalid_token");
        assertThat(home.outcome()).isEqualTo("200");
    }

    @Test
    void aCodeOfOneTenantConfirmsNothingAtAnother() {
        var a = world.tenant();
        var b = world.tenant();
        world.signUp(a, "twice@example.com", World.PASSWORD);
        world.signUp(b, "twice@example.com", World.PASSWORD);
        var codeOfA = world.codeFor(a, "twice@example.com");
        var codeOfB = world.codeFor(b, "twice@example.com");

        var crossed = world.anyone()
                .post(b.auth("confirm-sign-up"), Map.of("username", "twice@example.com", "code", codeOfA));

        assertThat(crossed.outcome()).isEqualTo(codeOfA.equals(codeOfB) ? "200" : "400 code_mismatch");
    }

    @Test
    void thePasswordOfOneTenantOpensNoOther() {
        var person = world.person(world.tenant(), "same@example.com");
        var other = world.tenant();

        var answer = world.signInAnswer(other, person.email(), person.password());

        assertThat(answer.outcome()).isEqualTo("401 invalid_credentials");
    }

    @Test
    void aTenantKeyVerifiesNoTokenOfAnotherTenant() {
        var visitor = world.visitor(world.tenant());
        var other = world.tenant();
        var key = world.operator()
                .post(
                        "/v1/tenants/" + other.slug() + "/api-keys",
                        Map.of("name", "backend", "scopes", java.util.List.of("tokens:verify")));

        var answer =
                world.anyone().as(key.field("/key")).post("/v1/tokens/verify", Map.of("token", visitor.accessToken()));

        assertThat(answer.json().path("active").asBoolean()).isFalse();
        assertThat(answer.field("/reason")).isEqualTo("wrong_tenant");
        assertThat(answer.text()).doesNotContain(visitor.person().email());
    }

    private static String withoutIds(Api.Answer answer) {
        return answer.text().replaceAll("\"request_id\":\"[^\"]*\"", "");
    }
}
