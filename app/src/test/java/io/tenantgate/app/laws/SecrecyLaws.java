package io.tenantgate.app.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.api.Api;
import io.tenantgate.app.api.World.Place;
import java.util.List;
import java.util.Map;

/// Whoever tries an address at a tenant learns nothing of who is known there, nor of who is known next door. The three
/// addresses are masked alike.
abstract class SecrecyLaws extends Laws {
    private static final String HERE = "kim.here@example.com";
    private static final String NEXT_DOOR = "kim.door@example.com";
    private static final String NOBODYS = "kim.none@example.com";
    private static final String TRIED = "Attacker-Horse-9";

    /// Where one address is a member's, one is a member's of the neighbour alone, and one is nobody's.
    private Place home(Strategies strategy) {
        var town = town(strategy);
        world.person(town.home(), HERE);
        world.person(town.neighbour(), NEXT_DOOR);
        return town.home();
    }

    @EveryStrategy
    void whoeverIsKnownEveryAnswerIsTheSame(Strategies strategy) {
        var home = home(strategy);

        var here = answers(home, HERE);

        assertThat(answers(home, NEXT_DOOR)).isEqualTo(here);
        assertThat(answers(home, NOBODYS)).isEqualTo(here);
    }

    @EveryStrategy
    void whoeverIsKnownTheAnswersAfterASignUpAreTheSameToo(Strategies strategy) {
        var home = home(strategy);
        List.of(HERE, NEXT_DOOR, NOBODYS).forEach(address -> world.signUp(home, address, TRIED));

        var here = answers(home, HERE);

        assertThat(answers(home, NEXT_DOOR)).isEqualTo(here);
        assertThat(answers(home, NOBODYS)).isEqualTo(here);
    }

    private List<String> answers(Place tenant, String address) {
        return List.of(
                told(post(tenant, "resend-code", Map.of("username", address))),
                told(post(tenant, "forgot-password", Map.of("username", address))),
                told(reset(tenant, address)),
                told(world.signUp(tenant, address, TRIED)),
                told(post(tenant, "resend-code", Map.of("username", address))),
                told(post(tenant, "confirm-sign-up", Map.of("username", address, "code", "no-code"))),
                told(post(tenant, "forgot-password", Map.of("username", address))),
                told(reset(tenant, address)),
                told(world.signInAnswer(tenant, address, "Wrong-Horse-1")));
    }

    private Api.Answer reset(Place tenant, String address) {
        return post(
                tenant,
                "reset-password",
                Map.of("username", address, "code", "no-code", "new_password", "New-Horse-77"));
    }

    private Api.Answer post(Place tenant, String operation, Map<String, ?> body) {
        return world.anyone().post(tenant.auth(operation), body);
    }

    private static String told(Api.Answer answer) {
        return answer.status() + " " + answer.text().replaceAll("\"request_id\":\"[^\"]*\"", "");
    }
}
