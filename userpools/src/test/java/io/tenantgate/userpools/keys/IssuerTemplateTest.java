package io.tenantgate.userpools.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tenantgate.userpools.pool.PoolId;
import java.net.URI;
import org.junit.jupiter.api.Test;

class IssuerTemplateTest {
    private static final PoolId POOL = new PoolId("eu-west-1_a1B2c3D4e");

    @Test
    void anIssuerIsTheBaseAndThePoolWithoutASlashAtItsEnd() {
        assertThat(new IssuerTemplate(URI.create("https://id.example.com/pools/")).issuerOf(POOL))
                .isEqualTo("https://id.example.com/pools/eu-west-1_a1B2c3D4e");
    }

    @Test
    void aBaseThatIsNoAddressIsRefused() {
        assertThatThrownBy(() -> new IssuerTemplate(URI.create("/pools"))).isInstanceOf(IllegalArgumentException.class);
    }
}
