package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Whoever tries a name learns nothing of whether it is a member's.
class SecrecyApiTest extends ApiTest {
    private static final String TRIED = "Attacker-Horse-9";
    private static final String NAME = "kim@example.com";

    @Test
    void aStrangerLearnsNothingByTryingWhateverThereIs() {
        var withMember = world.tenant();
        world.person(withMember, NAME);
        var without = world.tenant();

        assertThat(answersAt(withMember)).isEqualTo(answersAt(without));
    }

    @Test
    void aStrangerWhoSignsUpWithANameLearnsNothingByGoingOn() {
        var withMember = world.tenant();
        world.person(withMember, NAME);
        var without = world.tenant();
        world.signUp(withMember, NAME, TRIED);
        world.signUp(without, NAME, TRIED);

        assertThat(answersAt(withMember)).isEqualTo(answersAt(without));
    }

    @Test
    void theLimitsAreTheSameToo() {
        var withMember = world.tenant();
        world.person(withMember, NAME);
        var without = world.tenant();
        world.signUp(withMember, NAME, TRIED);
        world.signUp(without, NAME, TRIED);

        assertThat(codesTriedAt(withMember)).isEqualTo(codesTriedAt(without)).contains("429 too_many_attempts");
    }

    private List<String> answersAt(World.Place tenant) {
        var answers = new ArrayList<String>();
        answers.add(told(world.signInAnswer(tenant, NAME, TRIED)));
        answers.add(told(world.signInAnswer(tenant, NAME, "Wrong-Horse-1")));
        answers.add(told(post(tenant, "confirm-sign-up", Map.of("username", NAME, "code", "no-code"))));
        answers.add(told(post(tenant, "resend-code", Map.of("username", NAME))));
        answers.add(told(post(tenant, "confirm-sign-up", Map.of("username", NAME, "code", "no-code"))));
        answers.add(told(reset(tenant)));
        answers.add(told(post(tenant, "forgot-password", Map.of("username", NAME))));
        answers.add(told(reset(tenant)));
        answers.add(told(world.signUp(tenant, NAME, TRIED)));
        return answers;
    }

    private List<String> codesTriedAt(World.Place tenant) {
        var answers = new ArrayList<String>();
        for (int guess = 0; guess < 16; guess++) {
            answers.add(post(tenant, "confirm-sign-up", Map.of("username", NAME, "code", "no-code"))
                    .outcome());
        }
        post(tenant, "resend-code", Map.of("username", NAME));
        answers.add(post(tenant, "confirm-sign-up", Map.of("username", NAME, "code", "no-code"))
                .outcome());
        return answers;
    }

    private Api.Answer reset(World.Place tenant) {
        return post(
                tenant, "reset-password", Map.of("username", NAME, "code", "no-code", "new_password", "New-Horse-77"));
    }

    private Api.Answer post(World.Place tenant, String operation, Map<String, ?> body) {
        return world.anyone().post(tenant.auth(operation), body);
    }

    private static String told(Api.Answer answer) {
        return answer.status() + " " + SignInApiTest.withoutIds(answer);
    }
}
