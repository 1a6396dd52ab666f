package io.tenantgate.domain.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LoginNameTest {
    @Test
    void whatIsKeptInLowerCaseCanBeReadAgain() {
        var longer = "İ".repeat(65);

        assertThat(LoginName.isLoginName(longer)).isFalse();
        assertThat(new LoginName(new LoginName("İ".repeat(64)).value()).value()).hasSize(128);
    }

    @Test
    void anAddressIsTheAttributeToo() {
        var given = Map.of("email", "Ann@Example.com");

        assertThat(new LoginName("ann@example.com").among(Map.of())).isEqualTo(Map.of("email", "ann@example.com"));
        assertThat(new LoginName("+4915112345678").among(Map.of())).isEqualTo(Map.of("phone_number", "+4915112345678"));
        assertThat(new LoginName("ann@example.com").among(given)).isEqualTo(given);
        assertThat(new LoginName("ann").among(given)).isEqualTo(given);
    }
}
