package io.tenantgate.userpools.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tenantgate.userpools.pool.PoolId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssuerTemplateTest {
    private static final PoolId POOL = new PoolId("eu-west-1_a1B2c3D4e");

    @Test
    void anIssuerIsTheBaseAndThePoolWithoutASlashAtItsEnd() {
        assertThat(new IssuerTemplate("https://id.example.com/pools/").issuerOf(POOL))
                .isEqualTo("https://id.example.com/pools/eu-west-1_a1B2c3D4e");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/pools", "id.example.com", "ftp://id.example.com", "https://id.example.com?x", "https://a b"
            })
    void aBaseThatIsNoAddressIsRefused(String base) {
        assertThatThrownBy(() -> new IssuerTemplate(base)).isInstanceOf(IllegalArgumentException.class);
    }
}
