package io.tenantgate.app.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.api.Api;
import io.tenantgate.app.api.TemporaryPassword;
import io.tenantgate.app.api.World.Person;
import io.tenantgate.app.api.World.Place;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;

/// A question that was asked at one tenant is answered there, though the same person is a member of the other as well.
abstract class ChallengeLaws extends Laws {
    private static final String TEMPORARY = "Temporary-Horse-1";
    private static final String CHOSEN = "Chosen-Horse-22";

    TemporaryPassword temporary;

    @BeforeAll
    void prepare(Running running) {
        temporary = new TemporaryPassword(running.inside(), TEMPORARY);
    }

    @EveryStrategy
    void aChallengeOfOneTenantIsAnsweredAtNoOtherAndStaysGoodAtItsOwn(Strategies strategy) {
        var town = town(strategy);
        everywhere(town, other -> world.person(other, "ann@example.com"));
        var session = asked(world.person(town.home(), "ann@example.com"));

        everywhere(town, other -> assertThat(answer(other, session).outcome()).isEqualTo("401 session_expired"));
        assertThat(answer(town.home(), session).outcome()).isEqualTo("200");
    }

    @EveryStrategy
    void aQuestionIsAnsweredOnce(Strategies strategy) {
        var town = town(strategy);
        var session = asked(world.person(town.home(), "bob@example.com"));

        assertThat(answer(town.home(), session).outcome()).isEqualTo("200");
        assertThat(answer(town.home(), session).outcome()).isEqualTo("401 session_expired");
    }

    @EveryStrategy
    void aTenantThatIsSuspendedMeanwhileTakesNoAnswer(Strategies strategy) {
        var town = town(strategy);
        var session = asked(world.person(town.home(), "eve@example.com"));

        world.operator().post("/v1/tenants/" + town.home().slug() + "/suspend", Map.of());

        assertThat(answer(town.home(), session).outcome()).isEqualTo("403 tenant_suspended");
    }

    private String asked(Person person) {
        temporary.give(person);
        var session =
                world.signInAnswer(person.tenant(), person.email(), TEMPORARY).field("/challenge/session");
        assertThat(session).startsWith("tgc_");
        return session;
    }

    private Api.Answer answer(Place tenant, String session) {
        var answers = Map.of("new_password", CHOSEN);
        return world.anyone()
                .post(
                        tenant.auth("challenge"),
                        Map.of("name", "new_password_required", "session", session, "answers", answers));
    }
}
