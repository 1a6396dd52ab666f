package io.tenantgate.adapters.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.rest.testing.RestServer;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileRequestsTest {
    private static final int LIMIT = 64 * 1024;

    @RegisterExtension
    static final RestServer SERVER = new RestServer();

    @Test
    void aGoodBodyIsReadOnAVirtualThread() throws Exception {
        var answer = SERVER.post("/test/echo", "{\"text\":\"grüße\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("grüße").contains("\"virtual\":true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[]",
                "null",
                "\"text\"",
                "{\"text\":\"a\"} x",
                "{\"text\":\"a\"}{}",
                "{\"text\":\"a\",\"text\":\"b\"}",
                "{'text':'a'}",
                "{\"text\":\"a\",}",
                "{\"text\":1}",
                "{\"text\":null}",
                "{\"text\":\"\\u0000\"}",
                "{\"text\":\"\\ud800\"}",
                "{\"text\":[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]}",
                "\uFEFF{\"text\":\"a\"}"
            })
    void aBodyThatIsNoStrictJsonIsAnInvalidRequest(String body) throws Exception {
        assertProblem(SERVER.post("/test/echo", body), 400, "invalid_request");
    }

    @Test
    void anUnknownFieldIsNamed() throws Exception {
        var answer = SERVER.post("/test/echo", "{\"text\":\"a\",\"txet\":\"b\"}");

        assertProblem(answer, 400, "invalid_request");
        assertThat(answer.body()).contains("\"errors\":[{\"field\":\"txet\",\"message\":\"is unknown\"}]");
    }

    @Test
    void bytesThatAreNoUtf8AreAnInvalidRequest() throws Exception {
        var latin1 = "{\"text\":\"gr\u00fc\u00dfe\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertProblem(SERVER.post("/test/echo", BodyPublishers.ofByteArray(latin1)), 400, "invalid_request");
    }

    @Test
    void aBodyOfAnotherTypeIsUnsupported() throws Exception {
        var form = SERVER.to("/test/echo")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("text=a"));

        assertProblem(SERVER.send(form), 415, "unsupported_media_type");
    }

    @Test
    void aBodyOver64KiBIsTooLarge() throws Exception {
        assertProblem(SERVER.post("/test/echo", textOf(LIMIT + 1)), 413, "payload_too_large");
    }

    @Test
    void aChunkedBodyOver64KiBIsTooLarge() throws Exception {
        var endless = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes(textOf(LIMIT * 4))));

        assertProblem(SERVER.post("/test/echo", endless), 413, "payload_too_large");
    }

    @Test
    void anAnswerThatCannotBeAcceptedIsNotMade() throws Exception {
        assertProblem(SERVER.send(SERVER.to("/test/log-id").header("Accept", "image/png")), 406, "not_acceptable");
    }

    @Test
    void anotherMethodIsToldWhichOnesThereAre() throws Exception {
        var answer = SERVER.get("/test/echo");

        assertProblem(answer, 405, "method_not_allowed");
        assertThat(answer.headers().allValues("Allow")).contains("POST");
    }

    @Test
    void aPathThatIsNotThereIsNotFoundAlsoWithABearer() throws Exception {
        assertProblem(SERVER.get("/nowhere"), 404, "not_found");
        assertProblem(SERVER.send(SERVER.to("/v1/nowhere").header("Authorization", "Bearer x")), 404, "not_found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%zz", "//evil/..", "/test/%00", "http://[bad/", "/\u00ff"})
    void aPathThatCannotBeIsAProblemToo(String path) throws Exception {
        var answer = SERVER.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).containsAnyOf("HTTP/1.1 400", "HTTP/1.1 404");
        assertThat(answer).contains("application/problem+json", "X-Request-Id").doesNotContain("Exception");
    }

    @Test
    void headersWithoutEndAreRefused() throws Exception {
        var answer = SERVER.raw("GET /test/log-id HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "a".repeat(20_000)
                + "\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 4").contains("application/problem+json");
    }

    static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        var id = answer.headers().firstValue("X-Request-Id").orElseThrow();
        assertThat(answer.body())
                .contains("\"type\":\"urn:tenantgate:problem:" + code + "\"", "\"status\":" + status)
                .contains("\"title\":\"", "\"detail\":\"", "\"request_id\":\"" + id + "\"");
    }

    private static String textOf(int bytes) {
        return "{\"text\":\"" + "a".repeat(bytes - 11) + "\"}";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
