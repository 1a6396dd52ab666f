package io.tenantgate.userpools.keys;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.userpools.pool.Pool;
import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.pool.PoolSettings;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DiscoveryTest {
    @Test
    void theDocumentHasTheFieldsThatAreTrueAndNoOther() {
        var pool = new Pool(
                new PoolId("eu-west-1_a1B2c3D4e"),
                "acme",
                "https://id.example.com/p",
                PoolSettings.MANAGED,
                Instant.EPOCH);

        assertThat(Discovery.document(pool)).isEqualTo("""
            {"id_token_signing_alg_values_supported":["RS256"],"issuer":"https://id.example.com/p",\
            "jwks_uri":"https://id.example.com/p/.well-known/jwks.json","subject_types_supported":["public"]}\
            """);
    }
}
