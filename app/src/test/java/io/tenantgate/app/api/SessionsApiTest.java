package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SessionsApiTest extends ApiTest {
    @Test
    void aRefreshRotatesAndTheNewTokensAreGood() {
        var visitor = world.visitor(world.tenant());

        var refreshed = world.refresh(visitor.person().tenant(), visitor.refreshToken());

        assertThat(refreshed.outcome()).isEqualTo("200");
        var next = World.visitor(visitor.person(), refreshed);
        assertThat(next.refreshToken()).startsWith("tgr_").isNotEqualTo(visitor.refreshToken());
        assertThat(world.anyone().as(next.accessToken()).get("/v1/auth/me").outcome())
                .isEqualTo("200");
    }

    @Test
    void twoRacingTabsBothStaySignedIn() {
        var visitor = world.visitor(world.tenant());
        var tenant = visitor.person().tenant();

        var first = World.visitor(visitor.person(), world.refresh(tenant, visitor.refreshToken()));
        var second = World.visitor(visitor.person(), world.refresh(tenant, visitor.refreshToken()));

        assertThat(world.refresh(tenant, first.refreshToken()).outcome()).isEqualTo("200");
        assertThat(world.refresh(tenant, second.refreshToken()).outcome()).isEqualTo("200");
    }

    @Test
    void reuseAfterTheGraceRevokesTheFamily() {
        var visitor = world.visitor(world.tenant());
        var tenant = visitor.person().tenant();
        var next = World.visitor(visitor.person(), world.refresh(tenant, visitor.refreshToken()));

        clock.forward(java.time.Duration.ofSeconds(11));

        assertThat(world.refresh(tenant, visitor.refreshToken()).outcome()).isEqualTo("401 invalid_token");
        assertThat(world.refresh(tenant, next.refreshToken()).outcome()).isEqualTo("401 invalid_token");
        assertThat(world.anyone().as(next.accessToken()).get("/v1/auth/me").outcome())
                .isEqualTo("401 invalid_token");
        assertThat(world.verify(next.accessToken()).field("/reason")).isEqualTo("revoked");
    }

    @Test
    void signOutEndsThisSessionAndNoOther() {
        var person = world.person(world.tenant());
        var here = world.signIn(person);
        var there = world.signIn(person);

        var out = world.anyone().as(here.accessToken()).post("/v1/auth/sign-out", Map.of());

        assertThat(out.status()).isEqualTo(204);
        assertThat(world.anyone().as(here.accessToken()).get("/v1/auth/me").outcome())
                .isEqualTo("401 invalid_token");
        assertThat(world.refresh(person.tenant(), here.refreshToken()).outcome())
                .isEqualTo("401 invalid_token");
        assertThat(world.anyone().as(there.accessToken()).get("/v1/auth/me").outcome())
                .isEqualTo("200");
    }

    @Test
    void signOutEverywhereEndsAllAndANewSignInWorksAtOnce() {
        var person = world.person(world.tenant());
        var here = world.signIn(person);
        var there = world.signIn(person);

        world.anyone().as(here.accessToken()).post("/v1/auth/sign-out", Map.of("everywhere", true));

        assertThat(world.anyone().as(there.accessToken()).get("/v1/auth/me").outcome())
                .isEqualTo("401 invalid_token");
        assertThat(world.refresh(person.tenant(), there.refreshToken()).outcome())
                .isEqualTo("401 invalid_token");
        var again = world.signIn(person);
        assertThat(world.anyone().as(again.accessToken()).get("/v1/auth/me").outcome())
                .isEqualTo("200");
    }

    @Test
    void sessionsAreListedAndOneIsEnded() {
        var person = world.person(world.tenant());
        var here = world.signIn(person);
        var there = world.signIn(person);
        var api = world.anyone().as(here.accessToken());

        var sessions = api.get("/v1/auth/me/sessions").json().path("items");
        assertThat(sessions.size()).isEqualTo(2);
        var newest = sessions.path(0).path("id").asText();

        assertThat(api.delete("/v1/auth/me/sessions/" + newest).status()).isEqualTo(204);
        assertThat(world.anyone().as(there.accessToken()).get("/v1/auth/me").outcome())
                .isEqualTo("401 invalid_token");
        assertThat(api.get("/v1/auth/me").outcome()).isEqualTo("200");
    }

    @Test
    void aForgedRefreshTokenIsRefused() {
        var tenant = world.tenant();

        assertThat(world.refresh(tenant, "tgr_" + "A".repeat(43)).outcome()).isEqualTo("401 invalid_token");
        assertThat(world.refresh(tenant, "nonsense").outcome()).isEqualTo("401 invalid_token");
    }
}
