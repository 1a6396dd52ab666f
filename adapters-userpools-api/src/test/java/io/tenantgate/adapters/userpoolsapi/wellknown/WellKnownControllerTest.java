package io.tenantgate.adapters.userpoolsapi.wellknown;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Factory;
import io.micronaut.runtime.server.EmbeddedServer;
import io.tenantgate.userpools.pool.PoolId;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WellKnownControllerTest {
    private static final String KEY_SET = "{\"keys\":[{\"kid\":\"a=\"}]}";
    private static final String KEYS = "/pools/%s/.well-known/jwks.json";
    private static final String CONFIGURATION = "/pools/%s/.well-known/openid-configuration";
    private static final String UNKNOWN = "eu-west-1_000000000";
    private static final List<PoolId> ASKED_FOR_KEYS = new CopyOnWriteArrayList<>();

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final EmbeddedServer SERVER = ApplicationContext.builder(Map.of("micronaut.server.port", "-1"))
            .start()
            .getBean(EmbeddedServer.class);

    @Factory
    static final class Wiring {
        @Singleton
        PoolDocuments documents() {
            var world = new OnePool();
            return new PoolDocuments(world, world, pool -> {
                ASKED_FOR_KEYS.add(pool);
                return KEY_SET;
            });
        }
    }

    @BeforeAll
    static void start() {
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
        CLIENT.close();
    }

    @Test
    void theKeysArePublished() throws IOException, InterruptedException {
        var answer = send("GET", KEYS.formatted(OnePool.ID));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(KEY_SET);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    }

    @Test
    void theConfigurationNamesTheStoredIssuerAndItsKeys() throws IOException, InterruptedException {
        var answer = send("GET", CONFIGURATION.formatted(OnePool.ID));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"issuer\":\"https://id.example.com/pools/eu-west-1_a1B2c3D4e\"")
                .contains("\"jwks_uri\":\"https://id.example.com/pools/eu-west-1_a1B2c3D4e/.well-known/jwks.json\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {KEYS, CONFIGURATION})
    void anybodyMayReadAndKeepThemForFiveMinutes(String path) throws IOException, InterruptedException {
        var headers = send("GET", path.formatted(OnePool.ID)).headers();

        assertThat(headers.firstValue("Cache-Control")).contains("public, max-age=300");
        assertThat(headers.firstValue("Access-Control-Allow-Origin")).contains("*");
    }

    @ParameterizedTest
    @ValueSource(strings = {KEYS, CONFIGURATION})
    void headAnswersAsGetDoesWithoutABody(String path) throws IOException, InterruptedException {
        var answer = send("HEAD", path.formatted(OnePool.ID));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {KEYS, CONFIGURATION})
    void aPoolThatIsNotThereIsNotFound(String path) throws IOException, InterruptedException {
        ASKED_FOR_KEYS.clear();

        var answer = send("GET", path.formatted(UNKNOWN));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo("{\"message\":\"User pool eu-west-1_000000000 does not exist.\"}");
        assertThat(answer.headers().firstValue("x-amzn-ErrorType")).contains("ResourceNotFoundException");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(ASKED_FOR_KEYS).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "eu-west-1_a1B2c3D4", "..%2F..%2Fetc", "%22%3Cscript%3E", "%00", "eu-west-1_a1B2c3D4e%0A"})
    void whatIsNoPoolIdIsNotFoundEither(String id) throws IOException, InterruptedException {
        var answer = send("GET", KEYS.formatted(id));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.body()).startsWith("{\"message\":\"User pool ").endsWith(" does not exist.\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void theyAreOnlyRead(String method) throws IOException, InterruptedException {
        assertThat(send(method, KEYS.formatted(OnePool.ID)).statusCode()).isEqualTo(405);
    }

    private static HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(SERVER.getURL() + path))
                .method(method, BodyPublishers.noBody())
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }
}
