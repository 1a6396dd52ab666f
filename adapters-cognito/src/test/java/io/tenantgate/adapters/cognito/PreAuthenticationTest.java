package io.tenantgate.adapters.cognito;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The trigger of `docs/snippets/pre-authentication`, run by Node on events as Cognito sends them
/// (`triggers.md`, sections 3 and 10), lets in whom Tenantgate signs in, and nobody by another door.
class PreAuthenticationTest {
    private static final Path TRIGGER = Path.of("../docs/snippets/pre-authentication/index.mjs");
    private static final Path STAGE =
            Path.of("src/test/resources/io/tenantgate/adapters/cognito/pre-authentication.mjs");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TenantId ACME = Cast.ACME;
    private static final TenantId OTHER = new TenantId(UUID.fromString("0199f3a0-5b1c-7d20-9f3a-6c2e8b4d1f99"));

    private static ObjectNode object(String json) throws IOException {
        return (ObjectNode) JSON.readTree(json);
    }

    private static ObjectNode event() throws IOException {
        return object("""
            {"version":"1","triggerSource":"PreAuthentication_Authentication","region":"eu-west-1",
              "userPoolId":"eu-west-1_Ab1Cd2Ef3","userName":"ann",
              "callerContext":{"awsSdkVersion":"aws-sdk-java-2.54.15","clientId":"1h57kf5cpq17m0eml12ab34cd5"},
              "request":{"userAttributes":{"sub":"a1b2c3d4-5678-4abc-9def-0123456789ab","email_verified":"true",
                "cognito:user_status":"CONFIRMED","email":"ann@example.com"},"userNotFound":false},
              "response":{}}\
            """);
    }

    private static ObjectNode client(String name) throws IOException {
        return object("""
            {"ClientId":"1h57kf5cpq17m0eml12ab34cd5","ClientSecret":"s3cr3t","AllowedOAuthFlowsUserPoolClient":false}\
            """).put("ClientName", name);
    }

    private static ObjectNode shown(ObjectNode event, ObjectNode client) {
        var line = JSON.createObjectNode();
        line.set("event", event);
        line.set("client", client);
        return line;
    }

    private static String verdict(ObjectNode line) throws IOException {
        var node = new ProcessBuilder(
                        "node",
                        STAGE.toString(),
                        TRIGGER.toAbsolutePath().normalize().toString())
                .redirectErrorStream(true)
                .start();
        try (var in = node.outputWriter(StandardCharsets.UTF_8)) {
            in.write(line + "\n");
        }
        try (var out = node.inputReader(StandardCharsets.UTF_8)) {
            return String.join("\n", out.lines().toList());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "tenantgate-0199f3a0-5b1c-7d20-9f3a-6c2e8b4d1f06, admitted",
        "tenantgate-shard-0199f3a0-5b1c-7d20-9f3a-6c2e8b4d1f06, admitted",
        "tenantgate-shard-0199f3a0-5b1c-7d20-9f3a-6c2e8b4d1f06-registrar, not by this client",
        "my-app, not by this client",
        "tenantgate-, not by this client",
        "my-tenantgate-0199f3a0-5b1c-7d20-9f3a-6c2e8b4d1f06, not by this client"
    })
    void onlyClientsThatTenantgateMadeSignAnybodyIn(String name, String verdict) throws IOException {
        assertThat(verdict(shown(event(), client(name)))).isEqualTo(verdict);
    }

    @Test
    void aClientOfThatNameWithoutASecretOrWithHostedPagesIsAnotherDoor() throws IOException {
        var open = client(Cast.NAME);
        open.remove("ClientSecret");
        var hosted = client(Cast.NAME).put("AllowedOAuthFlowsUserPoolClient", true);

        assertThat(verdict(shown(event(), open))).isEqualTo("not by this client");
        assertThat(verdict(shown(event(), hosted))).isEqualTo("not by this client");
    }

    @Test
    void aClientThatWasTakenOverIsLetInByItsId() throws IOException {
        var line = shown(event(), client("my-app"));
        line.putArray("adopted").add("1h57kf5cpq17m0eml12ab34cd5");

        assertThat(verdict(line)).isEqualTo("admitted");
    }

    @Test
    void whatCannotBeFoundOutRefuses() throws IOException {
        var unknown = JSON.createObjectNode();
        unknown.set("event", event());
        var another = event().put("triggerSource", "PostAuthentication_Authentication");

        assertThat(verdict(unknown)).isEqualTo("no such client");
        assertThat(verdict(shown(another, client(Cast.NAME)))).isEqualTo("not for this trigger");
    }

    /// Whoever can make accounts past Tenantgate can give them a tenant, but not the name that goes with it by chance.
    @Test
    void anAccountIsAtTheTenantThatItsNameIsOf() throws IOException {
        var username = ProviderUsername.own(ACME, new UUID(0x7000L, 0x8000_0000_0000_0001L));
        var here = event().put("userName", username.value());
        here.withObject("/request/userAttributes").put("custom:tenant_id", ACME.toString());
        var elsewhere = here.deepCopy();
        elsewhere.withObject("/request/userAttributes").put("custom:tenant_id", OTHER.toString());

        assertThat(verdict(shown(here, client(Cast.NAME)))).isEqualTo("admitted");
        assertThat(verdict(shown(elsewhere, client(Cast.NAME)))).isEqualTo("not at this tenant");
    }

    @Test
    void thePageShowsTheTrigger() throws IOException {
        assertThat(Files.readString(Path.of("../docs/providers/cognito.md")))
                .contains("```js\n%s```\n".formatted(Files.readString(TRIGGER)));
    }
}
