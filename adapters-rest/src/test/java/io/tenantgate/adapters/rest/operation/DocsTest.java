package io.tenantgate.adapters.rest.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.rest.testing.RestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocsTest {
    @RegisterExtension
    static final RestServer SERVER = new RestServer();

    @Test
    void theDescriptionIsYaml() throws Exception {
        var answer = SERVER.get("/openapi.yml");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/yaml");
        assertThat(answer.body()).startsWith("openapi: 3.1.0");
    }

    @Test
    void thePageRunsNoInlineScriptAndLoadsNothingFromOutside() throws Exception {
        var answer = SERVER.get("/docs");

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self';");
        assertThat(answer.body()).doesNotContain("http:", "https:", "<script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"swagger-ui-bundle.js", "swagger-ui.css", "start.js", "favicon-32x32.png"})
    void whatThePageLoadsIsServedHere(String asset) throws Exception {
        assertThat(SERVER.get("/docs").body()).contains("/docs/swagger-ui.css");
        assertThat(SERVER.get("/docs/" + asset).statusCode()).isEqualTo(200);
    }

    @Test
    void nothingElseIsServedBesideThePage() throws Exception {
        assertThat(SERVER.get("/docs/index.html").statusCode()).isEqualTo(404);
        assertThat(SERVER.get("/docs/..%2F..%2Fapplication.yml").statusCode()).isEqualTo(404);
    }
}
