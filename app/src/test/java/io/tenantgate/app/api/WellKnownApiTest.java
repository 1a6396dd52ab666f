package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The two documents that a pool publishes, for anybody who verifies its tokens by themselves.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WellKnownApiTest extends ApiTest {
    private static final String KEYS = "/.well-known/jwks.json";
    private static final String CONFIGURATION = "/.well-known/openid-configuration";
    private static final String UNKNOWN = "/pools/eu-west-1_000000000";

    private World.Place acme;
    private String pool;

    @BeforeAll
    void onboard() {
        acme = world.tenant();
        pool = URI.create(acme.issuer()).getPath();
    }

    @Test
    void theKeysAreThoseThatTheTenantsOwnAddressTells() {
        var published = world.anyone().get(pool + KEYS);

        assertThat(published.status()).isEqualTo(200);
        assertThat(published.json().path("keys")).hasSize(2);
        assertThat(published.json())
                .isEqualTo(world.anyone()
                        .get("/v1/tenants/" + acme.slug() + "/jwks.json")
                        .json());
    }

    @Test
    void theConfigurationNamesTheIssuerThatTokensCarry() {
        var configuration = world.anyone().get(pool + CONFIGURATION);

        assertThat(configuration.status()).isEqualTo(200);
        assertThat(configuration.field("/issuer")).isEqualTo(acme.issuer());
        assertThat(configuration.field("/jwks_uri")).isEqualTo(acme.issuer() + KEYS);
    }

    @ParameterizedTest
    @ValueSource(strings = {KEYS, CONFIGURATION})
    void anybodyMayReadAndKeepThemForFiveMinutes(String document) {
        var answer = world.anyone().get(pool + document);

        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("public, max-age=300");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    }

    @ParameterizedTest
    @ValueSource(strings = {KEYS, CONFIGURATION})
    void headAnswersAsGetDoesWithoutABody(String document) {
        var answer = world.anyone().send("HEAD", pool + document, null);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEmpty();
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {KEYS, CONFIGURATION})
    void aPoolThatIsNotThereIsNotFound(String document) {
        var answer = world.anyone().get(UNKNOWN + document);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.field("/message")).isEqualTo("User pool eu-west-1_000000000 does not exist.");
        assertThat(answer.headers().firstValue("x-amzn-ErrorType")).contains("ResourceNotFoundException");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "eu-west-1_a1B2c3D4", "..%2F..%2Fetc", "%22%3Cscript%3E", "%00", "eu-west-1_a1B2c3D4e%0A"})
    void whatIsNoPoolIdIsNotFoundEither(String id) {
        var answer = world.anyone().get("/pools/" + id + KEYS);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.field("/message")).startsWith("User pool ").endsWith(" does not exist.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void theyAreOnlyRead(String method) {
        assertThat(world.anyone().send(method, pool + KEYS, null).status()).isEqualTo(405);
    }
}
