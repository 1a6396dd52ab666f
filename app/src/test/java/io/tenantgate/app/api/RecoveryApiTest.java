package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RecoveryApiTest extends ApiTest {
    @Test
    void aForgottenPasswordIsReplacedAndEverySessionEnds() {
        var visitor = world.visitor(world.tenant());
        var person = visitor.person();
        var code = recoveryCode(person);

        var reset = reset(person, code, "Brand-New-Horse-9");

        assertThat(reset.status()).as(reset.text()).isEqualTo(204);
        assertThat(world.signInAnswer(person.tenant(), person.email(), person.password())
                        .outcome())
                .isEqualTo("401 invalid_credentials");
        assertThat(world.signInAnswer(person.tenant(), person.email(), "Brand-New-Horse-9")
                        .outcome())
                .isEqualTo("200");
        assertThat(world.anyone().as(visitor.accessToken()).get("/v1/auth/me").outcome())
                .isEqualTo("401 invalid_token");
        assertThat(world.refresh(person.tenant(), visitor.refreshToken()).outcome())
                .isEqualTo("401 invalid_token");
    }

    @Test
    void theAnswerIsTheSameInFormForAnUnknownPersonAndTheSameEachTime() {
        var person = world.person(world.tenant(), "known@example.com");

        var known = forgot(person.tenant(), "known@example.com");
        var unknown = forgot(person.tenant(), "kxxxx@example.com");
        var again = forgot(person.tenant(), "kxxxx@example.com");

        assertThat(known.status()).isEqualTo(202);
        assertThat(unknown.text()).isEqualTo(again.text());
        assertThat(unknown.json().path("code_delivery").size())
                .isEqualTo(known.json().path("code_delivery").size());
    }

    @Test
    void aCodeIsGoodOnce() {
        var person = world.person(world.tenant());
        var code = recoveryCode(person);

        assertThat(reset(person, code, "Brand-New-Horse-9").status()).isEqualTo(204);
        assertThat(reset(person, code, "Brand-New-Horse-8").outcome()).startsWith("400 code_");
    }

    @Test
    void aWeakNewPasswordIsRefusedAndTheCodeStaysGood() {
        var person = world.person(world.tenant());
        var code = recoveryCode(person);

        assertThat(reset(person, code, "weak").outcome()).isEqualTo("400 password_policy");
        assertThat(reset(person, code, "Brand-New-Horse-9").status()).isEqualTo(204);
    }

    private String recoveryCode(World.Person person) {
        var signUpCode = world.codeFor(person.tenant(), person.email());
        forgot(person.tenant(), person.email());
        return world.codeAfter(person.tenant(), person.email(), signUpCode);
    }

    private Api.Answer forgot(World.Place tenant, String username) {
        return world.anyone().post(tenant.auth("forgot-password"), Map.of("username", username));
    }

    private Api.Answer reset(World.Person person, String code, String password) {
        return world.anyone()
                .post(
                        person.tenant().auth("reset-password"),
                        Map.of("username", person.email(), "code", code, "new_password", password));
    }
}
