package io.tenantgate.adapters.rest.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tenantgate.adapters.rest.json.Fields;
import io.tenantgate.adapters.rest.problem.RefusedRequest;
import io.tenantgate.application.sessions.Tokens;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.secrets.SessionText;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodiesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"username\":\"alice@example.com\"}",
                "{\"email\":\"alice@example.com\"}",
                "{\"email\":\"Alice@example.com\",\"username\":\"alice@example.com\"}"
            })
    void aPersonIsNamedByUsernameOrByEmail(String body) {
        assertThat(LoginNames.alone(fields(body))).isEqualTo(new LoginName("alice@example.com"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"username\":\"\"}",
                "{\"username\":\"a b\"}",
                "{\"email\":\"alice\"}",
                "{\"email\":\"alice@example.com\",\"username\":\"bob\"}"
            })
    void aPersonWhoIsNotNamedOrNamedTwiceIsAskedFor(String body) {
        assertThatExceptionOfType(RefusedRequest.class).isThrownBy(() -> LoginNames.alone(fields(body)));
    }

    @Test
    void noSecretOfABodyIsEverPrinted() {
        var signIn = SignInRequest.read(fields("{\"username\":\"a\",\"password\":\"s3cret!!\"}"));
        var answer = ChallengeRequest.read(
                fields(
                        "{\"name\":\"new_password_required\",\"session\":\"tgc_s3cret!!\",\"answers\":{\"new_password\":\"s3cret!!\"}}"));
        var tokens = SignInBody.of(new Tokens("s3cret!!", "s3cret!!", new SessionText("tgr_s3cret!!"), 900));

        assertThat(signIn + " " + answer + " " + tokens).doesNotContain("s3cret!!");
    }

    private static Fields fields(String json) {
        return Fields.of(json.getBytes(StandardCharsets.UTF_8));
    }
}
