package io.tenantgate.userpools.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SecretHashesTest {
    @Test
    void theHashOfTheSpecificationsVectorComesOut() {
        var secret = "s3cr3ts3cr3ts3cr3ts3cr3t".getBytes(StandardCharsets.UTF_8);

        assertThat(SecretHashes.hmac(secret, "alice" + "client123"))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("gEdXkSph90HrfmqtGS4ryHXiYqO69r5qfmu4wjsK6KE=");
    }
}
