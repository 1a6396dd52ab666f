package io.tenantgate.app.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.api.Api;
import io.tenantgate.app.api.World.Person;
import io.tenantgate.app.api.World.Visitor;
import java.util.Map;

/// Who leaves and comes back under the same name has nothing of who they were.
abstract class RebirthLaws extends Laws {
    private record Reborn(Visitor before, Visitor after) {}

    private Reborn reborn(Strategies strategy) {
        var before = world.visitor(town(strategy).home());
        var person = before.person();
        world.signIn(person);
        as(before).delete("/v1/auth/me");
        return new Reborn(before, world.signIn(world.person(person.tenant(), person.email())));
    }

    @EveryStrategy
    void whoComesBackIsSomebodyElse(Strategies strategy) {
        var reborn = reborn(strategy);

        assertThat(reborn.after().person().id())
                .isNotEqualTo(reborn.before().person().id());
        assertThat(as(reborn.after()).get("/v1/auth/me").field("/id"))
                .isEqualTo(reborn.after().person().id());
    }

    @EveryStrategy
    void theTokensOfAnEarlierMembershipStayRefused(Strategies strategy) {
        var reborn = reborn(strategy);
        var before = reborn.before();

        assertThat(as(before).get("/v1/auth/me").outcome()).isEqualTo("401 invalid_token");
        assertThat(world.refresh(before.person().tenant(), before.refreshToken())
                        .outcome())
                .isEqualTo("401 invalid_token");
        assertThat(world.verify(before.accessToken()).json().path("active").asBoolean())
                .isFalse();
        assertThat(world.verify(before.idToken()).json().path("active").asBoolean())
                .isFalse();
    }

    @EveryStrategy
    void theSessionsOfAnEarlierMembershipAreListedNoMore(Strategies strategy) {
        var sessions = as(reborn(strategy).after()).get("/v1/auth/me/sessions").json();

        assertThat(sessions.path("items").size()).as(sessions.toString()).isEqualTo(1);
    }

    @EveryStrategy
    void aCodeForAnEarlierMembershipResetsNothing(Strategies strategy) {
        var before = world.visitor(town(strategy).home());
        var person = before.person();
        var code = resetCode(person);
        as(before).delete("/v1/auth/me");
        world.person(person.tenant(), person.email());

        var reset = world.anyone()
                .post(
                        person.tenant().auth("reset-password"),
                        Map.of("username", person.email(), "code", code, "new_password", "Another-Horse-8"));

        assertThat(reset.outcome()).isIn("400 code_mismatch", "400 code_expired");
        assertThat(world.signIn(person).accessToken()).isNotEmpty();
    }

    private String resetCode(Person person) {
        var earlier = world.codeFor(person.tenant(), person.email());
        world.anyone().post(person.tenant().auth("forgot-password"), Map.of("username", person.email()));
        return world.codeAfter(person.tenant(), person.email(), earlier);
    }

    private Api as(Visitor visitor) {
        return world.anyone().as(visitor.accessToken());
    }
}
