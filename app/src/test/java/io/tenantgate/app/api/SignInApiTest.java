package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SignInApiTest extends ApiTest {
    @Test
    void aMemberSignsInAndReadsTheOwnProfile() {
        var visitor = world.visitor(world.tenant());

        var me = world.anyone().as(visitor.accessToken()).get("/v1/auth/me");

        assertThat(me.outcome()).isEqualTo("200");
        assertThat(me.field("/id")).isEqualTo(visitor.person().id());
        assertThat(me.field("/username")).isEqualTo(visitor.person().email());
        assertThat(me.json().path("roles").toString()).isEqualTo("[\"member\"]");
        assertThat(me.json().path("email_verified").asBoolean()).isTrue();
    }

    @Test
    void anIdTokenIsNoBearer() {
        var visitor = world.visitor(world.tenant());

        var me = world.anyone().as(visitor.idToken()).get("/v1/auth/me");

        assertThat(me.outcome()).isEqualTo("401 invalid_token");
        assertThat(me.headers().firstValue("WWW-Authenticate")).isPresent();
    }

    @Test
    void aWrongPasswordAndAnUnknownPersonAreAnsweredAlike() {
        var person = world.person(world.tenant());

        var wrong = world.signInAnswer(person.tenant(), person.email(), "Wrong-Horse-7");
        var unknown = world.signInAnswer(person.tenant(), "nobody@example.com", "Wrong-Horse-7");

        assertThat(wrong.outcome()).isEqualTo("401 invalid_credentials");
        assertThat(withoutIds(unknown)).isEqualTo(withoutIds(wrong));
    }

    @Test
    void anUnconfirmedPersonIsToldSoOnlyWithTheRightPassword() {
        var tenant = world.tenant();
        world.signUp(tenant, "late@example.com", World.PASSWORD);

        var right = world.signInAnswer(tenant, "late@example.com", World.PASSWORD);
        var wrong = world.signInAnswer(tenant, "late@example.com", "Wrong-Horse-7");

        assertThat(right.outcome()).isEqualTo("403 user_not_confirmed");
        assertThat(wrong.outcome()).isEqualTo("401 invalid_credentials");
    }

    @Test
    void guessingIsLockedAndTheLockHoldsForTheRightPasswordToo() {
        var person = world.person(world.tenant());
        for (int guess = 0; guess < 9; guess++) {
            world.signInAnswer(person.tenant(), person.email(), "Wrong-Horse-" + guess);
        }

        var locked = world.signInAnswer(person.tenant(), person.email(), person.password());

        assertThat(locked.outcome()).isEqualTo("429 too_many_attempts");
        assertThat(locked.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void loginNamesAreComparedWithoutRegardToCase() {
        var person = world.person(world.tenant());

        var answer = world.signInAnswer(person.tenant(), person.email().toUpperCase(), person.password());

        assertThat(answer.outcome()).isEqualTo("200");
    }

    @Test
    void aSuspendedTenantLetsNobodyInAtOnceAndAResumedOneDoes() {
        var visitor = world.visitor(world.tenant());
        var tenant = visitor.person().tenant();
        var me = world.anyone().as(visitor.accessToken());

        var suspended = world.operator().post("/v1/tenants/" + tenant.slug() + "/suspend", Map.of());
        assertThat(suspended.status()).isEqualTo(204);
        assertThat(me.get("/v1/auth/me").outcome()).isEqualTo("403 tenant_suspended");
        assertThat(world.signInAnswer(tenant, visitor.person().email(), World.PASSWORD)
                        .outcome())
                .isEqualTo("403 tenant_suspended");
        assertThat(world.refresh(tenant, visitor.refreshToken()).outcome()).isEqualTo("403 tenant_suspended");
        assertThat(world.verify(visitor.accessToken()).field("/reason")).isEqualTo("tenant_suspended");

        assertThat(world.operator()
                        .post("/v1/tenants/" + tenant.slug() + "/resume", Map.of())
                        .status())
                .isEqualTo(204);
        assertThat(me.get("/v1/auth/me").outcome()).isEqualTo("200");
    }

    @Test
    void theTenantIsFoundByHeaderAndByBearerAndTwoThatDisagreeAreRefused() {
        var visitor = world.visitor(world.tenant());
        var tenant = visitor.person().tenant();
        var body = Map.of("username", visitor.person().email(), "password", World.PASSWORD);
        var other = world.tenant();

        assertThat(world.anyone()
                        .with("Tenant", tenant.slug())
                        .post("/v1/auth/sign-in", body)
                        .outcome())
                .isEqualTo("200");
        assertThat(world.anyone().post("/v1/auth/sign-in", body).outcome()).isEqualTo("401 invalid_credentials");
        assertThat(world.anyone()
                        .as(visitor.accessToken())
                        .with("Tenant", other.slug())
                        .get("/v1/auth/me")
                        .outcome())
                .isEqualTo("400 tenant_ambiguous");
    }

    static String withoutIds(Api.Answer answer) {
        return answer.text().replaceAll("\"request_id\":\"[^\"]*\"", "");
    }
}
