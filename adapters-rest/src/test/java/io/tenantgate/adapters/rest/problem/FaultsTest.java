package io.tenantgate.adapters.rest.problem;

import static io.tenantgate.adapters.rest.problem.HostileRequestsTest.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.rest.testing.RestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FaultsTest {
    @RegisterExtension
    static final RestServer SERVER = new RestServer();

    @Test
    void aFaultTellsNothingOfTheInside() throws Exception {
        var answer = SERVER.get("/test/broken");

        assertProblem(answer, 500, "internal_error");
        assertThat(answer.body()).doesNotContain("select").doesNotContain("Exception");
    }

    @Test
    void aProviderThatDoesNotAnswerIsUnavailableForAWhile() throws Exception {
        var answer = SERVER.get("/test/unavailable");

        assertProblem(answer, 503, "provider_unavailable");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(answer.body()).doesNotContain("10.0.0.7");
    }

    @Test
    void tooMuchWorkIsTriedAgainAfterWholeSeconds() throws Exception {
        var answer = SERVER.get("/test/overloaded");

        assertProblem(answer, 503, "overloaded");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
    }

    @Test
    void whatAProviderTakesNoMoreOfIsTriedAgainLater() throws Exception {
        var answer = SERVER.get("/test/quota-spent");

        assertProblem(answer, 429, "rate_limited");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("3");
        assertThat(answer.body()).doesNotContain("UserCreation");
    }

    @Test
    void aHarmlessRequestIdIsKeptAndWrittenToTheLog() throws Exception {
        var answer = SERVER.send(SERVER.to("/test/log-id").header("X-Request-Id", "order-7.a_B"));

        assertThat(answer.headers().firstValue("X-Request-Id")).hasValue("order-7.a_B");
        assertThat(answer.body()).isEqualTo("{\"request_id\":\"order-7.a_B\"}");
    }

    @Test
    void anyOtherRequestIdIsReplaced() throws Exception {
        var answer = SERVER.send(SERVER.to("/test/log-id").header("X-Request-Id", "a b<script>"));

        assertThat(answer.headers().firstValue("X-Request-Id").orElseThrow()).matches("[0-9a-f-]{36}");
    }
}
