package io.tenantgate.app.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.api.Api;
import io.tenantgate.app.api.Invited;
import io.tenantgate.app.api.World.Place;
import io.tenantgate.domain.members.Role;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A question that was asked at one tenant is answered there. Only a temporary password makes the service ask one, and
/// none is given where accounts are shared: those are born by their holders.
@InOneProcess
class ChallengeLawsTest extends Laws {
    private static final String ANN = "ann@example.com";
    private static final String TEMPORARY = "Temporary-Horse-1";

    Invited invited;

    @BeforeAll
    void invite(Running running) {
        invited = new Invited(((InOneProcess.One) running).service());
    }

    @ParameterizedTest
    @MethodSource("io.tenantgate.app.laws.Strategies#owning")
    void aChallengeOfOneTenantIsAnsweredAtNoOtherAndStaysGoodAtItsOwn(Strategies strategy) {
        var town = town(strategy);
        everywhere(town, other -> invited.member(other, ANN, TEMPORARY, Role.MEMBER));
        invited.member(town.home(), ANN, TEMPORARY, Role.MEMBER);
        var session = world.signInAnswer(town.home(), ANN, TEMPORARY).field("/challenge/session");
        assertThat(session).startsWith("tgc_");

        everywhere(town, other -> assertThat(answer(other, session).outcome()).isEqualTo("401 session_expired"));
        assertThat(answer(town.home(), session).outcome()).isEqualTo("200");
    }

    private Api.Answer answer(Place tenant, String session) {
        var answers = Map.of("new_password", "Chosen-Horse-22");
        return world.anyone()
                .post(
                        tenant.auth("challenge"),
                        Map.of("name", "new_password_required", "session", session, "answers", answers));
    }
}
