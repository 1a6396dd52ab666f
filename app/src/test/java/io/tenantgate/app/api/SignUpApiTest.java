package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignUpApiTest extends ApiTest {
    @Test
    void theAnswerIsTheSameForANewAnUnconfirmedAndAKnownAddress() {
        var tenant = world.tenant();

        var fresh = world.signUp(tenant, "ann@example.com", World.PASSWORD);
        var unconfirmed = world.signUp(tenant, "ann@example.com", World.PASSWORD);
        world.anyone()
                .post(
                        tenant.auth("confirm-sign-up"),
                        Map.of("username", "ann@example.com", "code", world.codeFor(tenant, "ann@example.com")));
        var member = world.signUp(tenant, "ann@example.com", World.PASSWORD);

        assertThat(unconfirmed.text()).isEqualTo(fresh.text());
        assertThat(member.text()).isEqualTo(fresh.text());
        assertThat(fresh.field("/code_delivery/destination")).isEqualTo("a***@e***");
    }

    @Test
    void aMemberIsToldByMessageAndGetsNoCode() {
        var person = world.person(world.tenant());

        world.signUp(person.tenant(), person.email(), "Another-Horse-8");

        var message = Eventually.get(
                () -> world.message(person.tenant(), person.email()),
                node -> node.path("subject").asText().contains("already"));
        assertThat(message.hasNonNull("code")).isFalse();
        assertThat(world.signInAnswer(person.tenant(), person.email(), "Another-Horse-8")
                        .outcome())
                .as("as for an address that is no member's")
                .isEqualTo("403 user_not_confirmed");
        assertThat(world.signInAnswer(person.tenant(), person.email(), person.password())
                        .outcome())
                .isEqualTo("200");
    }

    @Test
    void aCodeConfirmsTheAttemptThatItWasSentForAndItsPassword() {
        var tenant = world.tenant();
        world.signUp(tenant, "two@example.com", "First-Horse-1");
        var first = world.codeFor(tenant, "two@example.com");
        world.signUp(tenant, "two@example.com", "Second-Horse-2");
        world.codeAfter(tenant, "two@example.com", first);

        var confirmed = world.anyone()
                .post(tenant.auth("confirm-sign-up"), Map.of("username", "two@example.com", "code", first));

        assertThat(confirmed.outcome()).isEqualTo("200");
        assertThat(world.signInAnswer(tenant, "two@example.com", "First-Horse-1")
                        .outcome())
                .isEqualTo("200");
        assertThat(world.signInAnswer(tenant, "two@example.com", "Second-Horse-2")
                        .outcome())
                .isEqualTo("401 invalid_credentials");
    }

    @Test
    void anAttackersLaterSignUpDoesNotReplaceThePasswordOfTheHolder() {
        var tenant = world.tenant();
        world.signUp(tenant, "victim@example.com", World.PASSWORD);
        var code = world.codeFor(tenant, "victim@example.com");
        for (int attempt = 0; attempt < 2; attempt++) {
            world.signUp(tenant, "victim@example.com", "Attacker-Horse-" + attempt);
        }

        world.anyone().post(tenant.auth("confirm-sign-up"), Map.of("username", "victim@example.com", "code", code));

        assertThat(world.signInAnswer(tenant, "victim@example.com", World.PASSWORD)
                        .outcome())
                .isEqualTo("200");
    }

    @Test
    void allUnmetRulesOfAPasswordAreToldAtOnce() {
        var tenant = world.tenant();

        var answer =
                world.anyone().post(tenant.auth("sign-up"), Map.of("email", "weak@example.com", "password", "abc"));

        assertThat(answer.outcome()).isEqualTo("400 password_policy");
        var messages = new ArrayList<String>();
        answer.json()
                .path("errors")
                .forEach(error -> messages.add(error.path("message").asText()));
        assertThat(messages).hasSize(4);
    }

    @Test
    void aCodeIsGoodOnceAndForADay() {
        var tenant = world.tenant();
        world.signUp(tenant, "slow@example.com", World.PASSWORD);
        var code = world.codeFor(tenant, "slow@example.com");
        clock.forward(Duration.ofHours(24).plusMinutes(1));

        var late = world.anyone()
                .post(tenant.auth("confirm-sign-up"), Map.of("username", "slow@example.com", "code", code));

        assertThat(late.outcome()).isEqualTo("400 code_mismatch");
    }

    @Test
    void guessingACodeEnds() {
        var tenant = world.tenant();
        world.signUp(tenant, "guess@example.com", World.PASSWORD);
        var code = world.codeFor(tenant, "guess@example.com");
        var wrong = code.equals("000000") ? "111111" : "000000";
        var outcomes = new ArrayList<String>();
        for (int guess = 0; guess < 16; guess++) {
            outcomes.add(world.anyone()
                    .post(tenant.auth("confirm-sign-up"), Map.of("username", "guess@example.com", "code", wrong))
                    .outcome());
        }

        assertThat(outcomes.getFirst()).isEqualTo("400 code_mismatch");
        assertThat(outcomes.getLast()).isEqualTo("429 too_many_attempts");
    }

    @Test
    void aNewCodeEndsTheOneBefore() {
        var tenant = world.tenant();
        world.signUp(tenant, "again@example.com", World.PASSWORD);
        var first = world.codeFor(tenant, "again@example.com");

        var resent = world.anyone().post(tenant.auth("resend-code"), Map.of("username", "again@example.com"));
        var second = world.codeAfter(tenant, "again@example.com", first);

        assertThat(resent.status()).isEqualTo(202);
        var body = Map.of("username", "again@example.com", "code", first);
        assertThat(world.anyone().post(tenant.auth("confirm-sign-up"), body).outcome())
                .isEqualTo("400 code_mismatch");
        var good = Map.of("username", "again@example.com", "code", second);
        assertThat(world.anyone().post(tenant.auth("confirm-sign-up"), good).outcome())
                .isEqualTo("200");
    }

    @Test
    void aTenantMayCloseItsDoor() {
        var tenant = world.tenant(Map.of("self_sign_up", false));

        var answer = world.anyone()
                .post(tenant.auth("sign-up"), Map.of("email", "out@example.com", "password", World.PASSWORD));

        assertThat(answer.outcome()).isEqualTo("403 forbidden");
    }
}
