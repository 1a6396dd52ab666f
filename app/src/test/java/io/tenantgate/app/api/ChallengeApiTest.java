package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.domain.members.Role;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChallengeApiTest extends ApiTest {
    private static final String TEMPORARY = "Temporary-Horse-1";
    private static final String CHOSEN = "Chosen-Horse-22";
    private static final String ANN = "ann@example.com";

    @Test
    void aTemporaryPasswordIsReplacedAtTheFirstSignIn() {
        var tenant = invited();

        var asked = world.signInAnswer(tenant, ANN, TEMPORARY);

        assertThat(asked.field("/status")).isEqualTo("challenge");
        assertThat(asked.field("/challenge/name")).isEqualTo("new_password_required");
        assertThat(asked.field("/challenge/session")).startsWith("tgc_");
        assertThat(answer(tenant, session(asked), CHOSEN).field("/status")).isEqualTo("authenticated");
        assertThat(world.signInAnswer(tenant, ANN, CHOSEN).field("/status")).isEqualTo("authenticated");
        assertThat(world.signInAnswer(tenant, ANN, TEMPORARY).outcome()).isEqualTo("401 invalid_credentials");
    }

    @Test
    void aWeakPasswordLeavesTheSessionGood() {
        var tenant = invited();
        var session = session(world.signInAnswer(tenant, ANN, TEMPORARY));

        assertThat(answer(tenant, session, "weak").outcome()).isEqualTo("400 password_policy");
        assertThat(answer(tenant, session, CHOSEN).outcome()).isEqualTo("200");
    }

    @Test
    void whoeverGuessesBeginsAnewAfterTenAttempts() {
        var tenant = invited();
        var session = session(world.signInAnswer(tenant, ANN, TEMPORARY));

        for (int attempt = 0; attempt < 10; attempt++) {
            assertThat(answer(tenant, session, "weak").outcome()).isEqualTo("400 password_policy");
        }

        assertThat(answer(tenant, session, CHOSEN).outcome()).isEqualTo("401 session_expired");
        var next = session(world.signInAnswer(tenant, ANN, TEMPORARY));
        assertThat(answer(tenant, next, CHOSEN).outcome()).isEqualTo("200");
    }

    @Test
    void aSessionIsGoodOnce() {
        var tenant = invited();
        var session = session(world.signInAnswer(tenant, ANN, TEMPORARY));
        answer(tenant, session, CHOSEN);

        assertThat(answer(tenant, session, "Another-Horse-33").outcome()).isEqualTo("401 session_expired");
        assertThat(world.signInAnswer(tenant, ANN, CHOSEN).outcome()).isEqualTo("200");
    }

    @Test
    void aSessionIsGoodForItsTenantItsChallengeAndItsTime() {
        var tenant = invited();
        var session = session(world.signInAnswer(tenant, ANN, TEMPORARY));

        assertThat(answer(invited(), session, CHOSEN).outcome()).isEqualTo("401 session_expired");
        assertThat(answer(tenant, "tgc_" + "A".repeat(43), CHOSEN).outcome()).isEqualTo("401 session_expired");
        var other = Map.of("name", "totp", "session", session, "answers", Map.of("code", "123456"));
        assertThat(world.anyone().post(tenant.auth("challenge"), other).outcome())
                .isEqualTo("401 session_expired");
        clock.forward(Duration.ofMinutes(3));
        assertThat(answer(tenant, session, CHOSEN).outcome()).isEqualTo("401 session_expired");
    }

    @Test
    void whatIsNoAnswerIsToldAtOnce() {
        var tenant = invited();
        var session = session(world.signInAnswer(tenant, ANN, TEMPORARY));
        var body = Map.of("name", "new_password_required", "session", session, "answers", Map.of("code", "1"));

        var refused = world.anyone().post(tenant.auth("challenge"), body);

        assertThat(refused.outcome()).isEqualTo("400 invalid_request");
        assertThat(refused.json().path("errors").size()).isEqualTo(2);
    }

    private World.Place invited() {
        var tenant = world.tenant();
        new Invited(service).member(tenant, ANN, TEMPORARY, Role.MEMBER);
        return tenant;
    }

    private static String session(Api.Answer asked) {
        return asked.field("/challenge/session");
    }

    private Api.Answer answer(World.Place tenant, String session, String password) {
        var answers = Map.of("new_password", password);
        return world.anyone()
                .post(
                        tenant.auth("challenge"),
                        Map.of("name", "new_password_required", "session", session, "answers", answers));
    }
}
