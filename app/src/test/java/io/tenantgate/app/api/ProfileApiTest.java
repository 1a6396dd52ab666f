package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ProfileApiTest extends ApiTest {
    @Test
    void attributesAreChangedByTheirHolder() {
        var visitor = world.visitor(world.tenant());
        var me = world.anyone().as(visitor.accessToken());

        var changed = me.patch("/v1/auth/me", Map.of("attributes", Map.of("given_name", "Ann")));

        assertThat(changed.outcome()).isEqualTo("200");
        assertThat(me.get("/v1/auth/me").json().at("/attributes/given_name").asText())
                .isEqualTo("Ann");
    }

    @Test
    void aProtectedAttributeIsReadOnly() {
        var visitor = world.visitor(world.tenant());
        var me = world.anyone().as(visitor.accessToken());

        for (var name : java.util.List.of("email_verified", "sub")) {
            var answer = me.patch("/v1/auth/me", Map.of("attributes", Map.of(name, "true")));
            assertThat(answer.outcome()).as(name).isEqualTo("403 attribute_read_only");
        }
    }

    @Test
    void aNewAddressStaysPendingUntilItIsProven() {
        var visitor = world.visitor(world.tenant());
        var tenant = visitor.person().tenant();
        var me = world.anyone().as(visitor.accessToken());

        me.patch("/v1/auth/me", Map.of("attributes", Map.of("email", "new@example.com")));
        assertThat(me.get("/v1/auth/me").json().at("/attributes/email").asText())
                .isEqualTo(visitor.person().email());

        var code = world.codeFor(tenant, "new@example.com");
        var verified = me.post("/v1/auth/me/attributes/email/verify", Map.of("code", code));
        assertThat(verified.status()).as(verified.text()).isEqualTo(204);
        assertThat(me.get("/v1/auth/me").json().at("/attributes/email").asText())
                .isEqualTo("new@example.com");
    }

    @Test
    void aPasswordIsChangedByTheOneBeforeAndTheOtherSessionsEnd() {
        var person = world.person(world.tenant());
        var here = world.signIn(person);
        var there = world.signIn(person);
        var me = world.anyone().as(here.accessToken());

        var wrong = me.post(
                "/v1/auth/me/password",
                Map.of("current_password", "Wrong-Horse-1", "new_password", "Brand-New-Horse-9"));
        var right = me.post(
                "/v1/auth/me/password",
                Map.of("current_password", person.password(), "new_password", "Brand-New-Horse-9"));

        assertThat(wrong.status()).isGreaterThanOrEqualTo(400);
        assertThat(right.status()).as(right.text()).isEqualTo(204);
        assertThat(me.get("/v1/auth/me").outcome()).isEqualTo("200");
        assertThat(world.anyone().as(there.accessToken()).get("/v1/auth/me").outcome())
                .isEqualTo("401 invalid_token");
    }

    @Test
    void whoLeavesIsGoneAndMayComeBackAsSomebodyNew() {
        var visitor = world.visitor(world.tenant());
        var person = visitor.person();
        var me = world.anyone().as(visitor.accessToken());

        assertThat(me.delete("/v1/auth/me").status()).isEqualTo(204);

        assertThat(me.get("/v1/auth/me").outcome()).isEqualTo("401 invalid_token");
        assertThat(world.signInAnswer(person.tenant(), person.email(), person.password())
                        .outcome())
                .isEqualTo("401 invalid_credentials");
        var again = world.person(person.tenant(), person.email());
        assertThat(again.id()).isNotEqualTo(person.id());
    }
}
